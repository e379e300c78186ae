import { createIntakeClient } from '../api-client/intake-client.ts';
import type { ServiceApp } from '../server/intake/service-app.ts';
import type { Server } from '../server/server.ts';
import type { Auth } from '../server/staff/auth.ts';
import type { DeskApp } from '../server/staff/desk-app.ts';
import { requestPublication } from '../server/staff/publication-jobs.ts';
import { appFetch } from './app-fetch.ts';
import { planComplaints } from './complaint-plan.ts';
import { makeDemoKeys } from './demo-keys.ts';
import type { DemoCredentials } from './demo-logins.ts';
import { writeHandledCategories } from './handled-categories.ts';
import type { MovableClock } from './movable-clock.ts';
import { askQuestions } from './questions.ts';
import { planRefusedPosts, stateCriteria } from './refused-posts.ts';
import { signInStaff } from './sign-in-staff.ts';
import { type Filed, takeStep } from './take-step.ts';

export interface DemoLoad {
  server: Server;
  auth: Auth;
  service: ServiceApp;
  desk: DeskApp;
  clock: MovableClock;
  credentials: DemoCredentials;
  /** How many complaints, over the year that ends at `until`. */
  count: number;
  until: Date;
  progress(done: number, total: number): void;
}

const YEAR_MS = 365 * 86_400_000;
/** What staff were told before that they have read. */
const UNREAD_MS = 3 * 86_400_000;

/**
 * Replays the invented year through the same code as real complaints: the service's and the desk's HTTP apps, with the clock set to
 * each step's instant. Only what comes by SP4N-LAPOR! calls `fileComplaint` itself, as that channel's adapter does.
 */
export async function loadDemo(load: DemoLoad): Promise<void> {
  const { server, credentials, clock, until } = load;
  const from = new Date(until.getTime() - YEAR_MS);
  clock.set(from);
  const staff = await signInStaff(load);
  await askQuestions(staff);
  await writeHandledCategories(staff);
  await stateCriteria(staff);
  const keyList = await makeDemoKeys(
    staff.verifier,
    credentials.passphrase,
    credentials.recoverySecret,
    from,
  );
  const citizen = createIntakeClient({
    baseUrl: server.addresses.service,
    fetch: appFetch(load.service.app, server.addresses.service),
  });

  const plan = planComplaints('titik terang', load.count, from, until);
  const steps = plan
    .flatMap((complaint, index) => complaint.map((step, order) => ({ index, order, step })))
    .filter(({ step }) => step.at <= until)
    .sort((a, b) => a.step.at.getTime() - b.step.at.getTime() || a.index - b.index || a.order - b.order);
  const refused = planRefusedPosts(from, until);
  const filed = new Map<number, Filed>();
  let caughtUp = false;
  for (const [done, { index, step }] of steps.entries()) {
    for (let post = refused[0]; post && post.at <= step.at; post = refused[0]) {
      clock.set(post.at);
      await staff.verifier.recordRefusal(post.refusal);
      refused.shift();
    }
    clock.set(step.at);
    if (!caughtUp && step.at.getTime() > until.getTime() - UNREAD_MS) {
      caughtUp = true;
      for (const client of staff.officers.values()) await client.readNotices({ about: null });
    }
    await takeStep({ load, staff, citizen, keyList, filed, index }, step).catch((error: unknown) => {
      throw new Error(`complaint ${index}, step ${step.kind}`, { cause: error });
    });
    load.progress(done + 1, steps.length);
  }
  clock.set(null);
  await requestPublication(server);
}

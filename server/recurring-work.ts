import { closeSilent } from './casework/close-silent.ts';
import { type Correspondence, correspond } from './channels/correspond.ts';
import { forgetOldConversations } from './channels/forget-old-conversations.ts';
import { eraseEndedReleases } from './identity/erase-releases.ts';
import { sweepUnclaimedPhotos } from './intake/sweep-photos.ts';
import type { RecurringJobs } from './jobs/recurring-jobs.ts';
import type { Mailer } from './notifications/mailer.ts';
import { createNotificationRound } from './notifications/notification-round.ts';
import { createRetentionRound } from './retention/retention-round.ts';
import type { Server } from './server.ts';
import { sweepOldActions } from './staff/agency-once.ts';
import { publishDue } from './staff/publish-due.ts';
import { publishNightly } from './staff/publish-nightly.ts';
import { forgetOldSignIns } from './staff/sign-in-log.ts';

const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;

/** What comes round again: a page whose time has come goes public within a minute, a mail goes out within a quarter of one. */
export function recurringWork(
  server: Server,
  { mailer, correspondence }: { mailer: Mailer | null; correspondence: Correspondence | null },
  stopped: () => boolean,
): RecurringJobs {
  return {
    publish_nightly: { everyMs: HOUR_MS / 2, run: () => publishNightly(server) },
    publish_due: { everyMs: 60 * SECOND_MS, run: () => publishDue(server) },
    notify: { everyMs: 15 * SECOND_MS, run: createNotificationRound(server, mailer, stopped) },
    ...(correspondence
      ? { correspond: { everyMs: 30 * SECOND_MS, run: () => correspond(server, correspondence) } }
      : {}),
    erase_releases: { everyMs: HOUR_MS, run: () => eraseEndedReleases(server) },
    retention: { everyMs: HOUR_MS, run: createRetentionRound(server) },
    sweep: {
      everyMs: HOUR_MS,
      async run() {
        // One that fails keeps no other back.
        const outcomes = await Promise.allSettled([
          sweepUnclaimedPhotos(server),
          sweepOldActions(server),
          closeSilent(server),
          forgetOldConversations(server),
          forgetOldSignIns(server),
        ]);
        const failed = outcomes.find((outcome) => outcome.status === 'rejected');
        if (failed) throw failed.reason;
      },
    },
  };
}

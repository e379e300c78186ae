import { randomBytes, randomUUID } from 'node:crypto';
import type { SpanDecision } from '../api-client/contract/desk/text-span.ts';
import type { FileComplaint } from '../api-client/contract/intake/complaint.ts';
import type { KeyListBody } from '../api-client/contract/intake/key-list.ts';
import { createDeskClient, type DeskClient } from '../api-client/desk-client.ts';
import { createIntakeClient, type IntakeClient } from '../api-client/intake-client.ts';
import { fileComplaint } from '../server/intake/file-complaint.ts';
import type { ServiceApp } from '../server/intake/service-app.ts';
import type { Server } from '../server/server.ts';
import { createAccount } from '../server/staff/accounts.ts';
import type { Auth } from '../server/staff/auth.ts';
import type { DeskApp } from '../server/staff/desk-app.ts';
import { requestPublication } from '../server/staff/publication-jobs.ts';
import type { Contact } from '../widget/seal/contact.ts';
import { sealPart } from '../widget/seal/seal-part.ts';
import { appFetch } from './app-fetch.ts';
import { planComplaints } from './complaint-plan.ts';
import { makeDemoKeys } from './demo-keys.ts';
import type { DemoCredentials } from './demo-logins.ts';
import type { IllustrationRef, IllustrationVariant } from './illustration-key.ts';
import { renderIllustration } from './illustrations.ts';
import type { MovableClock } from './movable-clock.ts';
import type { PlannedContact, PlannedStep } from './planned-complaint.ts';

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

/** What the loader remembers of a complaint on its way. */
interface Filed {
  complaintId: string;
  trackingCode: string;
  agencyCode: string;
  /** As last seen; null when the reporter has acted since. */
  version: number | null;
  /** The agency counts only what it sees. */
  agencyVersion: number | null;
  hasPhotos: boolean;
  beforePhotoId: string | null;
  afterPhotoId: string | null;
}

const YEAR_MS = 365 * 86_400_000;

/**
 * Replays the invented year through the same code as real complaints: the service's and the desk's HTTP apps, with the clock set to
 * each step's instant. Only what comes by other channels than the form calls `fileComplaint` itself, as a channel's adapter does.
 */
export async function loadDemo(load: DemoLoad): Promise<void> {
  const { server, credentials, clock, until } = load;
  const from = new Date(until.getTime() - YEAR_MS);
  clock.set(from);
  const staff = await signInStaff(load);
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
  const filed = new Map<number, Filed>();
  for (const [done, { index, step }] of steps.entries()) {
    clock.set(step.at);
    await takeStep({ load, staff, citizen, keyList, filed, index }, step).catch((error: unknown) => {
      throw new Error(`complaint ${index}, step ${step.kind}`, { cause: error });
    });
    load.progress(done + 1, steps.length);
  }
  clock.set(null);
  await requestPublication(server);
}

interface Staff {
  verifier: DeskClient;
  officers: Map<string, DeskClient>;
}

/** Makes the accounts of the demonstration; every agency of the plan gets an officer, those not shown with a password nobody knows. */
async function signInStaff({ server, auth, desk, credentials }: DemoLoad): Promise<Staff> {
  const logins = [...credentials.logins];
  for (const agency of server.reference.agencies) {
    if (logins.some((login) => login.agencyCode === agency.code)) continue;
    logins.push({
      role: 'agencyOfficer',
      agencyCode: agency.code,
      name: `PIC ${agency.shortName} (contoh)`,
      email: `pic-${agency.code}@contoh.example`,
      password: randomBytes(18).toString('base64url'),
    });
  }
  const clients = new Map<string, DeskClient>();
  for (const { role, agencyCode, name, email, password } of logins) {
    await createAccount(server, auth, { role, agencyCode, name, email, password }, null);
    if (role !== 'verifier' && role !== 'agencyOfficer') continue;
    const client = createDeskClient({
      baseUrl: server.addresses.desk,
      fetch: appFetch(desk.app, server.addresses.desk),
    });
    await client.signIn(email, password);
    clients.set(agencyCode ?? role, client);
  }
  const verifier = clients.get('verifier');
  if (!verifier) throw new Error('the demonstration has no verifier');
  return { verifier, officers: clients };
}

interface StepContext {
  load: DemoLoad;
  staff: Staff;
  citizen: IntakeClient;
  keyList: KeyListBody;
  filed: Map<number, Filed>;
  index: number;
}

async function takeStep(context: StepContext, step: PlannedStep): Promise<void> {
  const { staff, citizen, filed, index } = context;
  if (step.kind === 'file') {
    filed.set(index, await file(context, step));
    return;
  }
  const known = filed.get(index);
  if (!known) throw new Error(`step ${step.kind} before filing`);
  const { complaintId: id, trackingCode } = known;
  const { verifier } = staff;
  const act = async (name: string, body: object) => {
    const version = known.version ?? (await verifier.complaintForVerifier(id)).version;
    known.version = (await verifier.verifierAct(id, name, { version, ...body })).version;
    known.agencyVersion = null;
  };
  const officer = staff.officers.get(known.agencyCode);
  const officerAct = async (name: string, body: object) => {
    if (!officer) throw new Error(`${step.kind} before assignment`);
    const version = known.agencyVersion ?? (await officer.complaintForAgency(id)).version;
    known.version = null;
    known.agencyVersion = (await officer.agencyAct(id, name, { version, ...body })).version;
  };
  switch (step.kind) {
    case 'ask':
      return act('ask', { text: step.text });
    case 'answer':
      known.version = null;
      await citizen.sendMessage({ trackingCode, messageId: randomUUID(), text: step.text });
      return;
    case 'verify':
      return act('verify', { categoryCode: step.categoryCode, subject: step.subject });
    case 'reject':
      return act('reject', { reason: step.reason, explanation: step.explanation });
    case 'forward':
      return act('forward', { owner: step.owner, explanation: step.explanation });
    case 'merge':
      return act('merge', { into: filed.get(step.into)?.complaintId });
    case 'assign': {
      known.agencyCode = step.agencyCode;
      const photoIds = known.hasPhotos ? await checkReporterPhotos(verifier, id) : [];
      return act('assign', {
        agencyCode: step.agencyCode,
        brief: await gated(verifier, step.brief),
        photoIds,
      });
    }
    case 'start':
      return officerAct('start', {});
    case 'reply':
      return officerAct('reply', { reply: await gated(verifier, step.text) });
    case 'workPhoto': {
      const { photoId } = (await officer?.uploadWorkPhoto(
        id,
        step.which,
        await draw(step.illustration, step.which),
      )) ?? {
        photoId: null,
      };
      if (step.which === 'before') known.beforePhotoId = photoId;
      else known.afterPhotoId = photoId;
      return;
    }
    case 'resolve':
      return officerAct('resolve', {
        text: await gated(verifier, step.text),
        withoutPhotoReason: step.withoutPhotoReason ?? null,
      });
    case 'verdict':
      known.version = null;
      known.agencyVersion = null;
      await citizen.giveVerdict({
        trackingCode,
        verdict: step.verdict,
        reason: step.reason ?? null,
        rating: step.rating ?? null,
      });
      return;
    // Her verdict has already reopened or closed it; only what she did not say is left to the verifier.
    case 'reopen':
      return (await stateOf(verifier, id)) === 'reopened'
        ? undefined
        : act('reopen', { reason: step.reason });
    case 'close':
      return (await stateOf(verifier, id)) === 'closed' ? undefined : act('close', {});
    case 'publish': {
      for (const photoId of [known.beforePhotoId, known.afterPhotoId]) {
        if (photoId) await verifier.checkPhoto(id, photoId, { audience: 'public', boxes: [] });
      }
      return act('publish', {
        summary: await gated(verifier, step.summary),
        outcome: await gated(verifier, step.outcome),
        beforePhotoId: known.beforePhotoId,
        afterPhotoId: known.afterPhotoId,
        precision: null,
        mayStartConflict: false,
      });
    }
  }
}

const stateOf = async (verifier: DeskClient, id: string) => (await verifier.complaintForVerifier(id)).state;

type FileStep = Extract<PlannedStep, { kind: 'file' }>;

async function file(context: StepContext, step: FileStep): Promise<Filed> {
  const { citizen, keyList, load } = context;
  const complaintId = randomUUID();
  const photos: FileComplaint['photos'] = [];
  for (const illustration of step.photos) {
    const { photoId } = await citizen.uploadPhoto(await draw(illustration, 'report'));
    photos.push({ photoId, caption: null });
  }
  const { latitude, longitude, villageCode, landmark, atHome } = step.place;
  const complaint: FileComplaint = {
    complaintId,
    categoryCode: step.categoryCode,
    text: step.text,
    occurredOn: null,
    place: {
      point: { latitude, longitude },
      pointSource: step.channel === 'widget' ? 'gps' : 'map',
      accuracy: step.channel === 'widget' ? 15 : null,
      villageCode,
      landmark,
      atHome,
    },
    photos,
    photoConsent: false,
    language: step.language,
    agencyCode: null,
    sealed: [await sealPart({ complaintId, part: 'contact', plaintext: contactOf(step.contact), keyList })],
  };
  const idempotencyKey = randomBytes(24).toString('base64url');
  const { trackingCode } =
    step.channel === 'widget'
      ? await citizen.file(complaint, idempotencyKey)
      : await fileComplaint(load.server, { complaint, channel: step.channel, idempotencyKey });
  return {
    complaintId,
    trackingCode,
    agencyCode: '',
    version: 1,
    agencyVersion: null,
    // A photo of somebody's home goes to no agency.
    hasPhotos: photos.length > 0 && !atHome,
    beforePhotoId: null,
    afterPhotoId: null,
  };
}

function contactOf(contact: PlannedContact): Contact {
  if (contact === null) return { kind: 'anonymous', name: null, number: null, notes: [] };
  if (contact.kind === 'whatsapp') return { kind: 'number', name: null, number: contact.number, notes: [] };
  return { kind: 'named', name: contact.name, number: contact.number, notes: [] };
}

async function draw(illustration: IllustrationRef, variant: IllustrationVariant): Promise<Blob> {
  const bytes = await renderIllustration(illustration.scene, variant, illustration.seed);
  return new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' });
}

/** The texts of the plan are clean; what the rules still ask about is kept as an officer would keep it, never an identifier. */
async function gated(client: DeskClient, text: string): Promise<{ text: string; decisions: SpanDecision[] }> {
  const { spans } = await client.gate(text);
  const decisions = spans.map(
    ({ start, end, type, severity }): SpanDecision => ({
      start,
      end,
      type,
      action: severity === 'hard_stop' ? 'mask' : 'keep',
    }),
  );
  return { text, decisions };
}

async function checkReporterPhotos(verifier: DeskClient, id: string): Promise<string[]> {
  const { photos } = await verifier.complaintForVerifier(id);
  const hers = photos.filter((photo) => photo.origin === 'reporter').map((photo) => photo.photoId);
  for (const photoId of hers) await verifier.checkPhoto(id, photoId, { audience: 'agency', boxes: [] });
  return hers;
}

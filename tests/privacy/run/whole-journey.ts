import * as v from 'valibot';
import { entryChannel } from '../../../api-client/contract/desk/entry.ts';
import { createIntakeClient, type IntakeClient } from '../../../api-client/intake-client.ts';
import { fileComplaint } from '../../../server/intake/file-complaint.ts';
import { sealPart } from '../../../widget/seal/seal-part.ts';
import { briefWithAnswers } from './category-questions.ts';
import { overhear } from './heard.ts';
import { masked } from './masked.ts';
import { ADDRESSES, type Instance } from './open-instance.ts';
import type { Filed, Reporter } from './reporter.ts';
import { askAndRelease, type DataWork } from './service-data.ts';
import { type DeskWork, recordAndSearch } from './verifier-desk.ts';

/** What staff decide and write; nothing of it may depend on who the reporter is. */
export interface StaffWork {
  agencyCode: string;
  question: string;
  /** Before the gate; every span is masked. */
  brief: string;
  /** Verification's own steps on the way. */
  desk: DeskWork;
  /** What the officer asks of the service data and gets. */
  data: DataWork;
  /** Who would come to her home and what for; asked only where the agency has no point. */
  visit: string;
  workLog: string;
  reply: string;
  resolution: string;
  summary: string;
  releaseHerPhoto: boolean;
  /** Her own picture stands before, instead of the officer's. */
  showHerPhoto: boolean;
  openIdentityBecause: string | null;
  workPhotos: { before: Blob; after: Blob };
  asksAt: Date;
  assignsAt: Date;
  repliesAt: Date;
  resolvesAt: Date;
  /** After she said that it is not solved. */
  worksAgainAt: Date;
  publishesAt: Date;
  /** Called after each step that somebody outside verification may notice. */
  watch?: (moment: string) => Promise<void>;
}

export interface Journey {
  complaintId: string;
  trackingCode: string;
  herPhotoId: string;
  publicId: string;
}

/** One complaint through the real apps: filed, asked about, answered, assigned, replied to, solved, judged, published. */
export async function wholeJourney(
  instance: Instance,
  reporter: Reporter,
  work: StaffWork,
): Promise<Journey> {
  const { clock, verifier, handler } = instance;
  let { complaintId } = reporter.complaint;
  const citizen = citizenOf(instance, reporter);
  const act = async (name: string, body: object) => {
    const { version } = await verifier.client.complaintForVerifier(complaintId);
    await verifier.client.verifierAct(complaintId, name, { version, ...body });
  };
  const officerAct = async (name: string, body: object) => {
    const { version } = await handler.client.complaintForAgency(complaintId);
    await handler.client.agencyAct(complaintId, name, { version, ...body });
  };
  const assign = async () =>
    act('assign', {
      agencyCode: work.agencyCode,
      brief: await masked(verifier, await briefWithAnswers(verifier, complaintId, work.brief)),
      photoIds: work.releaseHerPhoto ? [herPhotoId] : [],
    });
  const resolve = async () =>
    officerAct('resolve', { text: await masked(handler, work.resolution), withoutPhotoReason: null });

  clock.set(reporter.filesAt);
  const filed = await fileFrom(instance, citizen, reporter);
  const { trackingCode, herPhotoId } = filed;
  ({ complaintId } = filed);

  clock.set(work.asksAt);
  await act('ask', { text: work.question });
  if (work.openIdentityBecause !== null) {
    await verifier.client.openIdentity({ complaintId, part: 'contact', reason: work.openIdentityBecause });
  }
  clock.set(reporter.answersAt);
  await citizen.sendMessage({ trackingCode, ...reporter.answer });

  clock.set(work.assignsAt);
  await act('verify', {
    categoryCode: reporter.complaint.categoryCode,
    subject: { kind: 'nobody', agencyCode: null },
  });
  await verifier.client.checkPhoto(complaintId, herPhotoId, { audience: 'agency', boxes: [] });
  await recordAndSearch(verifier, complaintId, work.desk);
  await assign();
  await work.watch?.('assigned');

  clock.set(work.repliesAt);
  await handler.client.takeComplaint(complaintId);
  await officerAct('start', {});
  const { actions } = await handler.client.complaintForAgency(complaintId);
  if (actions.includes('visit')) {
    await officerAct('visit', { reason: await masked(handler, work.visit) });
    await work.watch?.('asked to let in');
    await citizen.answerVisit({ trackingCode, agreed: reporter.letsIn });
    await work.watch?.('answered');
  }
  await handler.client.writeWorkLog(complaintId, { entry: await masked(handler, work.workLog) });
  await askAndRelease(instance, complaintId, work.data);
  await officerAct('reply', { reply: await masked(handler, work.reply) });
  const { photoId: before } = await handler.client.uploadWorkPhoto(
    complaintId,
    'before',
    work.workPhotos.before,
  );
  const showResult = async () =>
    (await handler.client.uploadWorkPhoto(complaintId, 'after', work.workPhotos.after)).photoId;
  let after = await showResult();
  clock.set(work.resolvesAt);
  await resolve();
  await work.watch?.('resolved');

  clock.set(reporter.judgesAt);
  if (reporter.notSolvedBecause !== null) {
    const reason = reporter.notSolvedBecause;
    await citizen.giveVerdict({ trackingCode, verdict: 'not_solved', reason, rating: 2 });
    await work.watch?.('not solved');
    clock.set(work.worksAgainAt);
    await assign();
    // The first turn's picture shows no result of this one.
    after = await showResult();
    await resolve();
    clock.set(reporter.judgesAgainAt);
  }
  await citizen.giveVerdict({ trackingCode, verdict: 'solved', reason: reporter.verdictReason, rating: 4 });

  clock.set(work.publishesAt);
  await work.watch?.('judged');
  const shownBefore = work.showHerPhoto ? herPhotoId : before;
  await verifier.client.checkPhoto(complaintId, shownBefore, { audience: 'public', boxes: [] });
  await verifier.client.checkPhoto(complaintId, after, { audience: 'public', boxes: [] });
  await act('publish', {
    summary: await masked(verifier, work.summary),
    outcome: await masked(verifier, work.resolution),
    beforePhotoId: shownBefore,
    afterPhotoId: after,
    precision: null,
    mayStartConflict: false,
  });
  const { publicId } = await citizen.track(trackingCode);
  if (publicId === null) throw new Error('the case was not published');
  return { complaintId, trackingCode, herPhotoId, publicId };
}

/** Milliseconds. */
const WRITTEN_DOWN_AFTER = 20 * 60_000;

/** Her browser: each of her requests carries her headers and her query string. */
export function citizenOf(instance: Instance, reporter: Pick<Reporter, 'headers' | 'query'>): IntakeClient {
  return createIntakeClient({ baseUrl: ADDRESSES.service, fetch: browserOf(instance, reporter) });
}

/** The fetch under it, for pages without script too. */
export function browserOf(
  instance: Instance,
  reporter: Pick<Reporter, 'headers' | 'query'>,
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  const { service } = instance.apps;
  return async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    url.search = reporter.query;
    const sent = new Request(url, request);
    for (const [header, value] of Object.entries(reporter.headers)) sent.headers.set(header, value);
    return service.app.fetch(sent);
  };
}

/** A fetch to the service of somebody who has no tracking code; what it answers is kept. */
export function stranger(instance: Instance): typeof fetch {
  return overhear(
    async (input, init) => instance.apps.service.app.fetch(new Request(input, init)),
    'service',
    instance.heard,
  );
}

/** Her photo, her sealed parts and her complaint, on the way her channel takes. */
export async function fileFrom(
  instance: Instance,
  citizen: IntakeClient,
  reporter: Reporter,
): Promise<Filed> {
  if (reporter.way) return reporter.way.file(instance, reporter);
  const { complaintId } = reporter.complaint;
  const { contact, idempotencyKey, channel } = reporter;
  const photo = new Blob([new Uint8Array(reporter.photo)], { type: 'image/jpeg' });
  const { client } = instance.verifier;
  const byHand = v.safeParse(entryChannel, channel);
  // She called; a verifier writes it down a little later, and the log keeps the minute of that.
  if (byHand.success) instance.clock.set(new Date(reporter.filesAt.getTime() + WRITTEN_DOWN_AFTER));
  const { photoId } = byHand.success
    ? await client.uploadEntryPhoto(photo)
    : await citizen.uploadPhoto(photo);
  const { keyList } = instance;
  const sealed = [await sealPart({ complaintId, part: 'contact', plaintext: contact, keyList })];
  const { service } = reporter;
  if (service)
    sealed.push(await sealPart({ complaintId, part: 'service', plaintext: service.data, keyList }));
  const complaint = {
    ...reporter.complaint,
    photos: [{ photoId, caption: reporter.caption }],
    sealed,
    ...(reporter.answers.length > 0 && { answers: { version: 1, values: reporter.answers } }),
    ...(service && { releaseConsent: service.consent }),
  };
  const file = async () => {
    if (channel === 'widget') return citizen.file(complaint, idempotencyKey);
    if (!byHand.success) return fileComplaint(instance.opened.server, { complaint, channel, idempotencyKey });
    const { agencyCode: _none, ...told } = complaint;
    const entry = { ...told, channel: byHand.output, cameInAt: reporter.filesAt.toISOString() };
    return client.fileEntry(entry, idempotencyKey);
  };
  const { trackingCode } = await file();
  return { complaintId, trackingCode, herPhotoId: photoId };
}

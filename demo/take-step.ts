import { randomUUID } from 'node:crypto';
import type { SpanDecision } from '../api-client/contract/desk/text-span.ts';
import type { KeyListBody } from '../api-client/contract/intake/key-list.ts';
import type { DeskClient } from '../api-client/desk-client.ts';
import { ProblemError } from '../api-client/errors.ts';
import type { IntakeClient } from '../api-client/intake-client.ts';
import { drawAsUpload } from './draw-as-upload.ts';
import { filePlanned } from './file-planned.ts';
import type { DemoLoad } from './load-demo.ts';
import { workNotes } from './officer-texts.ts';
import type { PlannedStep } from './planned-complaint.ts';
import type { Staff } from './sign-in-staff.ts';

/** What the loader remembers of a complaint on its way. */
export interface Filed {
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

export interface StepContext {
  load: DemoLoad;
  staff: Staff;
  citizen: IntakeClient;
  keyList: KeyListBody;
  filed: Map<number, Filed>;
  index: number;
}

/** Lets whoever it is do one planned step, through the apps. */
export async function takeStep(context: StepContext, step: PlannedStep): Promise<void> {
  const { staff, citizen, filed, index } = context;
  if (step.kind === 'file') {
    filed.set(index, await filePlanned(context, step));
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
      await officerAct('start', {});
      return noteWork(context, officer, id);
    case 'reply':
      return officerAct('reply', { reply: await gated(verifier, step.text) });
    case 'workPhoto': {
      const { photoId } = (await officer?.uploadWorkPhoto(
        id,
        step.which,
        await drawAsUpload(step.illustration, step.which),
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

/** The officer takes what she starts, and notes what she found; of some the colleague finds it untaken. */
async function noteWork({ index }: StepContext, officer: DeskClient | undefined, id: string): Promise<void> {
  const note = workNotes[index % (workNotes.length + 1)];
  if (!officer || note === undefined) return;
  await officer.takeComplaint(id).catch(ignoreTaken);
  await officer.writeWorkLog(id, { entry: { text: note, decisions: [] } });
}

/** After a reopening it is hers already. */
function ignoreTaken(error: unknown): void {
  if (!(error instanceof ProblemError) || error.code !== 'changed_meanwhile') throw error;
}

const stateOf = async (verifier: DeskClient, id: string) => (await verifier.complaintForVerifier(id)).state;

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

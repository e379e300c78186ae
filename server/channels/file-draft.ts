import type { ProblemCode } from '../../api-client/contract/problem.ts';
import { type Contact, contactLimits } from '../../widget/seal/contact.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { sealOnServer } from '../identity/seal-on-server.ts';
import { fileComplaint } from '../intake/file-complaint.ts';
import { randomUuid } from '../random-ids.ts';
import { chatCodeOf, filingKeyOf } from './chat-code.ts';
import { conversationText as words } from './conversation-text.ts';
import { converse } from './converse.ts';
import { type Draft, emptyDraft } from './draft.ts';
import type { InboundMessage } from './inbound-message.ts';
import { settingOf } from './setting-of.ts';
import { saveTaken, type Taking, writeTaken } from './taking.ts';

const NOTHING = { text: '', place: null, photoIds: [], recordings: [], refused: false };

/** What a refusal takes back of what was told. */
const GONE: Partial<Record<ProblemCode, Partial<Draft>>> = {
  unknown_photo: { photoIds: [], photosDone: false },
  unknown_category: { categoryCode: null },
  answers_wrong: { categoryCode: null },
  outside_region: { place: null },
};

/**
 * Files what a conversation told, through the form's own way in; complaint and correspondence are one transaction. Returns the answer with
 * her code, or the sentence that it could not be stored now.
 */
export async function fileDraft(taking: Taking, draft: Draft): Promise<string> {
  const { server, message, conversation } = taking;
  const filingSecret = Buffer.from(server.effects.randomBytes('filing-secret', 24)).toString('base64url');
  const idempotencyKey = filingKeyOf(server, conversation, filingSecret);
  const complaintId = randomUuid(server.effects, 'complaint');
  const { categoryCode, place } = draft;
  if (draft.story === null || categoryCode === null || place === null) throw new Error('not all is told yet');
  const personalService = server.reference.category(categoryCode)?.personalService ?? false;
  const sealed = await sealOnServer(server, { complaintId, personalService }, contactOf(message));
  try {
    await fileComplaint(server, {
      complaint: {
        complaintId,
        categoryCode,
        text: draft.story,
        occurredOn: draft.occurredOn,
        place: {
          ...place,
          pointSource: place.point ? 'map' : null,
          accuracy: null,
          landmark: draft.landmark,
          atHome: false,
        },
        photos: draft.photoIds.map((photoId) => ({ photoId, caption: null })),
        photoConsent: false,
        language: 'id',
        agencyCode: null,
        sealed,
      },
      channel: message.channel,
      idempotencyKey,
      alongside: async (transaction) => {
        await writeTaken(transaction, taking, {
          ...conversation,
          draft: emptyDraft,
          complaintId,
          filingSecret,
        });
        const recordings = draft.recordings.map(({ recordingId }) => recordingId);
        if (recordings.length === 0) return;
        await transaction
          .updateTable('casework_recording')
          .set({ complaint_id: complaintId })
          .where('recording_id', 'in', recordings)
          .execute();
      },
    });
  } catch (error) {
    if (!(error instanceof ProblemFailure)) throw error;
    const gone = GONE[error.code];
    if (!gone) return words.notFiled;
    // What was told has gone meanwhile (a photo after two days, a category): that one thing is asked again.
    const turn = converse({ ...draft, ...gone, asked: null }, NOTHING, settingOf(server));
    await saveTaken(taking, { ...conversation, draft: turn.draft });
    return turn.reply;
  }
  return words.filed(chatCodeOf(server, idempotencyKey), settingOf(server).trackerPage);
}

/** Where the platform tells no number, its own id is how she can be reached again. */
function contactOf({ sender }: InboundMessage): Contact {
  const name = sender.name?.trim().slice(0, contactLimits.name) || null;
  const number = sender.number?.slice(0, contactLimits.number) ?? null;
  return {
    kind: name !== null ? 'named' : number !== null ? 'number' : 'anonymous',
    name,
    number,
    notes: number === null ? [sender.to.slice(0, contactLimits.note)] : [],
  };
}

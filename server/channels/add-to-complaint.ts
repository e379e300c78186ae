import { limits } from '../../api-client/contract/limits.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { sendMessage } from '../intake/send-message.ts';
import { chatCodeOf, filingKeyOf } from './chat-code.ts';
import { conversationText as words } from './conversation-text.ts';
import { converse } from './converse.ts';
import { emptyDraft } from './draft.ts';
import { settingOf } from './setting-of.ts';
import { statusWords } from './status-words.ts';
import { saveTaken, type Taking } from './taking.ts';

const STATUS = /^status[.!?]?$/i;
const ANEW = /^baru[.!]?$/i;
const STOP = /^(stop|berhenti)[.!]?$/i;
const NOTHING = { text: '', place: null, photoIds: [], recordings: [], refused: false };

/** Takes a message about a complaint that was filed in this correspondence. Returns what to answer. */
export async function addToComplaint(taking: Taking, complaintId: string): Promise<string> {
  const { server, conversation, said } = taking;
  const setting = settingOf(server);
  const typed = said.text.normalize('NFC').trim();
  if (STOP.test(typed)) {
    await saveTaken(taking, { ...conversation, silent: true }, { silent: true });
    return words.stopped;
  }
  if (ANEW.test(typed)) {
    const { draft, reply } = converse(emptyDraft, NOTHING, setting);
    await saveTaken(taking, { ...conversation, complaintId: null, filingSecret: null, draft });
    return reply;
  }
  if (conversation.filingSecret !== null) {
    // The answer with her code may not have reached her.
    await saveTaken(taking, conversation);
    const key = filingKeyOf(server, conversation, conversation.filingSecret);
    return words.filed(chatCodeOf(server, key), setting.trackerPage);
  }
  if (STATUS.test(typed)) {
    await saveTaken(taking, conversation);
    const { state } = await server.connection.database
      .selectFrom('casework_complaint')
      .select('state')
      .where('complaint_id', '=', complaintId)
      .executeTakeFirstOrThrow();
    return statusWords[state];
  }
  return (await add(taking, complaintId, typed)) ? words.added : words.addRefused(setting.trackerPage);
}

/** False when nothing more may be said to the complaint; what was sent is then not kept. */
async function add(taking: Taking, complaintId: string, typed: string): Promise<boolean> {
  const { server, conversation, said } = taking;
  const files = said.photoIds.length + said.recordings.length;
  const text = typed.slice(0, limits.messageMaximum) || (files > 0 ? words.moreFiles : '');
  if (!text) {
    await saveTaken(taking, conversation);
    return true;
  }
  try {
    // Its id is made of the platform's: sent again before we noted that it was seen, it changes nothing.
    await sendMessage(server, complaintId, { trackingCode: '', messageId: uuidOf(taking.messageHash), text });
  } catch (error) {
    if (!(error instanceof ProblemFailure)) throw error;
    await saveTaken(taking, conversation);
    return false;
  }
  await saveTaken(taking, conversation, {
    alongside: async (transaction) => {
      if (said.photoIds.length > 0) {
        await transaction
          .updateTable('casework_photo')
          .set({ complaint_id: complaintId })
          .where('photo_id', 'in', said.photoIds)
          .where('complaint_id', 'is', null)
          .execute();
      }
      if (said.recordings.length > 0) {
        await transaction
          .updateTable('casework_recording')
          .set({ complaint_id: complaintId })
          .where(
            'recording_id',
            'in',
            said.recordings.map(({ recordingId }) => recordingId),
          )
          .execute();
      }
    },
  });
  return true;
}

/** A UUIDv4 made of a hash. */
function uuidOf(hex: string): string {
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(18, 20)}-${hex.slice(20, 32)}`;
}

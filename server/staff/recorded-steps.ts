import type * as v from 'valibot';
import type { noteAction, reclassifyAction } from '../../api-client/contract/desk/verification.ts';
import { appendEntry } from '../audit/append-entry.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import { maskText } from '../disclosure/gate-text.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';
import { actAsVerifier } from './verifier-actions.ts';

/** What a verifier did outside the thread: looked in the field (cek lapangan), or heard the subject (konfirmasi terlapor). */
const EVENT_OF = { field_check: 'field_checked', hearing: 'subject_heard' } as const;

/**
 * Records such a step with its day and the verifier's own words. No agency, no reporter and no page ever gets them. Throws
 * `invalid_body` for a day that has not come.
 */
export async function recordStep(
  server: Server,
  id: string,
  by: string,
  kind: keyof typeof EVENT_OF,
  body: v.InferOutput<typeof noteAction>,
) {
  const { on, text } = body;
  const today = localDateOf(server.effects.now().getTime(), server.reference.instance.timeZone);
  if (on > today) throw new ProblemFailure('invalid_body', ['on']);
  const noteId = randomUuid(server.effects, 'note');
  return actAsVerifier(
    server,
    id,
    by,
    body.version,
    { type: EVENT_OF[kind], noteId, on },
    async (transaction, at) => {
      await transaction
        .insertInto('casework_note')
        .values({ note_id: noteId, complaint_id: id, kind, account_id: by, text, at: at.toISOString() })
        .execute();
    },
  );
}

/** Overrules the rules' judgement of a reply, with a reason the auditor reads. */
export async function reclassifyReply(
  server: Server,
  id: string,
  by: string,
  body: v.InferOutput<typeof reclassifyAction>,
) {
  const { replyId, kind } = body;
  const reason = maskText(body.reason, server.reference);
  return actAsVerifier(
    server,
    id,
    by,
    body.version,
    { type: 'reply_reclassified', replyId, kind, reason },
    (transaction) =>
      appendEntry(
        transaction,
        { engine: server.connection.engine, effects: server.effects },
        {
          kind: 'override',
          accountId: by,
          complaintId: id,
          note: `penilaian tanggapan diubah menjadi ${KIND_WORDS[kind]}: ${reason}`,
        },
      ),
  );
}

const KIND_WORDS = {
  substantive: 'berisi tindak lanjut',
  acknowledgement: 'ucapan terima saja',
  uncertain: 'belum jelas',
};

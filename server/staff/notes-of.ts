import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import type { Server } from '../server.ts';

/** The verifiers' own accounts of field checks and hearings. Zone: casework; verification alone reads them. */
export async function notesOf(server: Server, complaintId: string) {
  return server.connection.database
    .selectFrom('casework_note')
    .leftJoin('operations_account', 'operations_account.id', 'casework_note.account_id')
    .select(['note_id', 'kind', 'text', 'operations_account.name as account_name'])
    .where('complaint_id', '=', complaintId)
    .execute();
}

/** In the order they were recorded, with the day that their event tells. */
export function notesInOrder(
  notes: Awaited<ReturnType<typeof notesOf>>,
  events: readonly { data: string }[],
): ComplaintForVerifier['notes'] {
  return events.flatMap(({ data }) => {
    const { noteId, on } = JSON.parse(data) as { noteId?: string; on?: string };
    const note = notes.find((each) => each.note_id === noteId);
    if (!note || on === undefined) return [];
    return [{ kind: note.kind, on, text: note.text, accountName: note.account_name ?? '' }];
  });
}

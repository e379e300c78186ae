import type { AskForData, DataForOfficer } from '../../api-client/contract/desk/service-data.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';
import { complaintOfAgency } from './agency-view.ts';
import { maskText } from './gate-text.ts';

/** The officer who asks; of the agency the session says. */
export interface AskingOfficer {
  accountId: string;
  agencyCode: string;
}

/** The agency's own questions with the verifier's answers, by date; whether the reporter was asked cannot be told from them. */
export async function requestsOfAgency(
  server: Server,
  officer: AskingOfficer,
  complaintId: string,
): Promise<DataForOfficer['requests']> {
  await complaintOfAgency(server, officer.agencyCode, complaintId);
  const dayOf = (instant: string) => localDateOf(Date.parse(instant), server.reference.instance.timeZone);
  const requests = await server.connection.database
    .selectFrom('casework_data_request')
    .selectAll()
    .where('complaint_id', '=', complaintId)
    .where('agency_code', '=', officer.agencyCode)
    .orderBy('asked_at')
    .execute();
  return requests.map((row) => ({
    requestId: row.request_id,
    field: row.field,
    question: row.question,
    on: dayOf(row.asked_at),
    outcome: row.outcome,
    answer: row.answer,
    answeredOn: row.answered_at === null ? null : dayOf(row.answered_at),
  }));
}

/** An officer says what is needed and why; a verifier answers. An identifier in the question is masked. */
export async function askForData(
  server: Server,
  officer: AskingOfficer,
  complaintId: string,
  asked: AskForData,
): Promise<void> {
  await complaintOfAgency(server, officer.agencyCode, complaintId);
  await server.connection.database
    .insertInto('casework_data_request')
    .values({
      request_id: randomUuid(server.effects, 'request'),
      complaint_id: complaintId,
      agency_code: officer.agencyCode,
      account_id: officer.accountId,
      field: asked.field,
      question: maskText(asked.question, server.reference),
      asked_at: server.effects.now().toISOString(),
      outcome: null,
      answer: null,
      answered_by: null,
      answered_at: null,
    })
    .execute();
}

import type { AnswerRequest } from '../../api-client/contract/desk/service-data.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import type { Server } from '../server.ts';
import { passGate } from './gate-text.ts';

/**
 * The verifier's own words to the officer who asked, through the gate: no identifier leaves this way. Returns the complaint's id. Throws
 * `not_found`, `changed_meanwhile` when somebody answered first, or what the gate says.
 */
export async function answerDataRequest(
  server: Server,
  requestId: string,
  verifierId: string,
  { outcome, answer }: AnswerRequest,
): Promise<string> {
  const { database } = server.connection;
  const request = await database
    .selectFrom('casework_data_request')
    .select('complaint_id')
    .where('request_id', '=', requestId)
    .executeTakeFirst();
  if (!request) throw new ProblemFailure('not_found');
  const { numUpdatedRows } = await database
    .updateTable('casework_data_request')
    .set({
      outcome,
      answer: passGate(answer, server.reference, 'answer'),
      answered_by: verifierId,
      answered_at: server.effects.now().toISOString(),
    })
    .where('request_id', '=', requestId)
    .where('outcome', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new ProblemFailure('changed_meanwhile');
  return request.complaint_id;
}

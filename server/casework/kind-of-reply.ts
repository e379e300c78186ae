import type { ReplyKind } from './case-event.ts';
import type { CaseProjection } from './lifecycle.ts';

/** What a reply counts as now: the rules' judgement, or that of the verifier who overruled them. */
export function kindOfReply(projection: CaseProjection, replyId: string, judged: ReplyKind): ReplyKind {
  return projection.agencyReplies.find((reply) => reply.replyId === replyId)?.kind ?? judged;
}

import type { PlannedComplaint, PlannedStep } from '../../demo/planned-complaint.ts';
import type { ActorRole, CaseEvent, RecordedEvent } from '../../server/casework/case-event.ts';
import { replayEvents } from '../../server/casework/lifecycle.ts';

/** The event each step is in the server's own lifecycle; a picture is none. */
function eventOf(step: PlannedStep): { by: ActorRole; event: CaseEvent } | null {
  switch (step.kind) {
    case 'file':
      return { by: 'reporter', event: { type: 'filed' } };
    case 'ask':
      return { by: 'verifier', event: { type: 'clarification_asked', messageId: 'm' } };
    case 'answer':
      return { by: 'reporter', event: { type: 'message_received', messageId: 'm' } };
    case 'verify':
      return {
        by: 'verifier',
        event: { type: 'verified', categoryCode: step.categoryCode, subject: step.subject },
      };
    case 'reject':
      return {
        by: 'verifier',
        event: { type: 'rejected', reason: step.reason, explanation: step.explanation },
      };
    case 'forward':
      return {
        by: 'verifier',
        event: { type: 'forwarded', owner: step.owner, explanation: step.explanation },
      };
    case 'merge':
      return { by: 'verifier', event: { type: 'merged', into: String(step.into) } };
    case 'assign':
      return { by: 'verifier', event: { type: 'assigned', agencyCode: step.agencyCode } };
    case 'reply':
      return { by: 'agencyOfficer', event: { type: 'replied', replyId: 'r', kind: 'uncertain' } };
    case 'start':
      return { by: 'agencyOfficer', event: { type: 'work_started' } };
    case 'workPhoto':
      return null;
    case 'resolve': {
      const { text, withoutPhotoReason = null } = step;
      return {
        by: 'agencyOfficer',
        event: { type: 'resolved', text, evidence: 'claim', withoutPhotoReason },
      };
    }
    case 'verdict':
      return {
        by: 'reporter',
        event: { type: 'verdict_given', verdict: step.verdict, rating: step.rating ?? null },
      };
    case 'reopen':
      return { by: 'reporter', event: { type: 'reopened', reason: step.reason } };
    case 'publish':
      return { by: 'verifier', event: { type: 'published', publicId: '0000000000' } };
    case 'close':
      return { by: 'system', event: { type: 'closed', because: 'silence' } };
  }
}

/** What a planned complaint adds up to in the server's own lifecycle; throws where a step is not legal. */
export function replay(complaint: PlannedComplaint) {
  const events = complaint.flatMap((step, index): RecordedEvent[] => {
    const happened = eventOf(step);
    if (!happened) return [];
    return [
      { sequence: index + 1, at: step.at.toISOString(), actorRole: happened.by, event: happened.event },
    ];
  });
  return replayEvents(events);
}

import type { CaseEvent } from '../casework/case-event.ts';
import type { Reference } from '../reference.ts';

const REJECTIONS: Record<string, string> = {
  not_factual: 'tidak faktual',
  no_answer: 'pelapor tidak menjawab',
  spam: 'spam',
  not_complaint: 'bukan aduan',
};

/** A sentence's worth of what an event decided, for the history; null when its type says it all. */
export function eventNote(type: string, data: string, reference: Reference): string | null {
  const event = { type, ...(JSON.parse(data) as object) } as CaseEvent;
  const agency = (code: string) => reference.agency(code)?.shortName ?? code;
  switch (event.type) {
    case 'rejected':
      return `${REJECTIONS[event.reason]}: ${event.explanation}`;
    case 'forwarded':
      return `kepada ${event.owner}: ${event.explanation}`;
    case 'assigned':
      return agency(event.agencyCode);
    case 'verified':
      return event.subject.agencyCode === null
        ? null
        : `pihak yang diadukan: ${agency(event.subject.agencyCode)}`;
    case 'reassignment_requested':
    case 'reopened':
    case 'withdrawn':
      return event.reason;
    case 'resolved':
      return event.withoutPhotoReason === null ? null : `tanpa foto: ${event.withoutPhotoReason}`;
    default:
      return null;
  }
}

import type { CaseEvent, ReplyKind, Subject } from '../casework/case-event.ts';
import type { Reference } from '../reference.ts';

const REJECTIONS: Record<string, string> = {
  not_factual: 'tidak faktual',
  no_answer: 'pelapor tidak menjawab',
  spam: 'spam',
  not_complaint: 'bukan aduan',
};

const REPLY_KINDS: Record<ReplyKind, string> = {
  substantive: 'berisi tindak lanjut',
  acknowledgement: 'ucapan terima saja',
  uncertain: 'belum jelas',
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
      return subjectNote(event.subject, event.misconduct ?? false, agency);
    case 'subject_changed': {
      const taken = event.takenBack ? '; ditarik dari OPD' : '';
      const who = subjectNote(event.subject, event.misconduct, agency) ?? 'pihak yang diadukan: tidak ada';
      return `${who}${taken}. ${event.reason}`;
    }
    case 'field_checked':
    case 'subject_heard':
      return `pada ${event.on}`;
    case 'visit_requested':
      return `${agency(event.agencyCode)}: ${event.reason}`;
    case 'visit_answered':
      return event.agreed ? `setuju untuk ${agency(event.agencyCode)}` : 'tidak';
    case 'reply_reclassified':
      return `${REPLY_KINDS[event.kind]}: ${event.reason}`;
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

function subjectNote(subject: Subject, misconduct: boolean, agency: (code: string) => string): string | null {
  const who = {
    nobody: null,
    agency: `pihak yang diadukan: ${agency(subject.agencyCode ?? '')}`,
    staff: `pihak yang diadukan: pegawai ${subject.agencyCode === null ? 'yang belum jelas instansinya' : agency(subject.agencyCode)}`,
  }[subject.kind];
  const closed = misconduct ? 'antrean tertutup inspektorat' : null;
  return [who, closed].filter((part) => part !== null).join('; ') || null;
}

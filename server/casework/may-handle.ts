import type { PublicAgency } from '../../api-client/contract/public/instance.ts';
import type { Subject } from './case-event.ts';

/** The part of a complaint that says who may not have it. */
export interface Involved {
  subject: Subject | null;
  misconduct: boolean;
}

/**
 * Why an agency may not handle or read a complaint; null when it may. The subject never does. Misconduct is the inspectorate's
 * alone, and so is a complaint about staff nobody could place yet: any agency might be theirs.
 */
export function barredFrom(
  { subject, misconduct }: Involved,
  agency: Pick<PublicAgency, 'code' | 'kind'>,
): 'subject_involved' | 'inspectorate_only' | null {
  if (subject?.agencyCode === agency.code) return 'subject_involved';
  const unplaced = subject !== null && subject.kind !== 'nobody' && subject.agencyCode === null;
  if ((misconduct || unplaced) && agency.kind !== 'inspectorate') return 'inspectorate_only';
  return null;
}

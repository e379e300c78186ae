import type { AgencyChoice } from '../../api-client/contract/desk/suggestions.ts';
import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';

type Suggested = Pick<ComplaintForVerifier, 'suggestions' | 'categoryCode'>;

/** What is proposed for a category, the best first, without the subject as it stands in the form. */
export function agencyChoices(
  { suggestions }: Suggested,
  categoryCode: string,
  subjectCode: string | null,
): AgencyChoice[] {
  const found = suggestions.agencies.find((one) => one.categoryCode === categoryCode);
  return (found?.choices ?? []).filter(({ agencyCode }) => agencyCode !== subjectCode);
}

/** The first choice for the complaint's own category; null when nothing speaks for any. */
export function suggestedAgency(complaint: Suggested): string | null {
  return agencyChoices(complaint, complaint.categoryCode, null)[0]?.agencyCode ?? null;
}

import type { AgencyChoice, AgencyReason } from '../../../api-client/contract/desk/suggestions.ts';
import type { PublicAgency, PublicCategory } from '../../../api-client/contract/public/instance.ts';
import { barredFrom, type Involved } from '../../casework/may-handle.ts';
import { contentWords } from '../../casework/words/content-words.ts';
import { agencyRules } from './agency-rules.ts';
import type { RegisterMemory } from './register-memory.ts';

export interface AgencyQuestion {
  text: string;
  category: PublicCategory;
  villageCode: string | null;
  districtCode: string | null;
  preselected: string | null;
  /** Who may not have it, as verification found it. */
  involved: Involved;
  /** Whom the administration wrote down for this category; none: the offices' names tell. */
  listed: ReadonlySet<string>;
  /** Never proposed: whom the text accuses. */
  excluded: ReadonlySet<string>;
}

const SHOWN = 3;
const WEIGHT = { listed: 4, duty: 3, history: 3, words: 4, place: 1, page: 0.5 } satisfies Record<
  AgencyReason['kind'],
  number
>;
/** Fewer earlier complaints say nothing. */
const HISTORY_FROM = 3;

/** The agencies that speak for themselves, the best first, each with its reasons. Pure. */
export function suggestAgencies(
  question: AgencyQuestion,
  agencies: readonly PublicAgency[],
  handled: RegisterMemory['handled'],
): AgencyChoice[] {
  const { category } = question;
  return (
    agencies
      .filter((agency) => !agency.retired && !question.excluded.has(agency.code))
      .filter((agency) => barredFrom(question.involved, agency) === null)
      // What is told of officials in confidence goes to the inspectorate and to nobody else.
      .filter(({ kind }) => !category.confidential || kind === 'inspectorate')
      .map((agency) => ({ agency, why: reasons(agency, question, handled) }))
      .map(({ agency, why }) => ({
        agencyCode: agency.code,
        why,
        score: why.reduce((sum, reason) => sum + weightOf(reason), 0),
      }))
      .filter(({ score }) => score >= 2)
      .sort((a, b) => b.score - a.score || (a.agencyCode < b.agencyCode ? -1 : 1))
      .slice(0, SHOWN)
      .map(({ agencyCode, why }) => ({ agencyCode, why }))
  );
}

function weightOf(reason: AgencyReason): number {
  return reason.kind === 'history' ? WEIGHT.history * (reason.count / reason.of) : WEIGHT[reason.kind];
}

function reasons(
  agency: PublicAgency,
  question: AgencyQuestion,
  handled: RegisterMemory['handled'],
): AgencyReason[] {
  const { text, category, villageCode, districtCode } = question;
  const why: AgencyReason[] = [];
  const here = agency.regionCode !== null && [villageCode, districtCode].includes(agency.regionCode);
  const listed = question.listed.has(agency.code) && (agency.regionCode === null || here);
  if (listed) why.push({ kind: 'listed' });
  // What the administration wrote down takes the place of what a name lets one guess.
  const duty = listed || (question.listed.size === 0 && isDuty(agency, category));
  if (duty && !listed) why.push({ kind: 'duty' });
  const ownVillage = villageCode !== null && agency.regionCode === villageCode;
  const localWords = agencyRules.village.exec(text)?.[0];
  if (ownVillage && localWords && agencyRules.villageCategories.includes(category.code)) {
    why.push({ kind: 'words', words: localWords }, { kind: 'place' });
  } else if (listed && here) why.push({ kind: 'place' });
  const regencyWords = agencyRules.regency.exec(text)?.[0];
  if (duty && regencyWords) why.push({ kind: 'words', words: regencyWords });
  const history = historyOf(agency.code, category.code, districtCode, handled);
  if (history) why.push(history);
  if (agency.code === question.preselected) why.push({ kind: 'page' });
  return why;
}

/** By the rules where the category has one; else the office and the category share a word of their names. */
function isDuty(agency: PublicAgency, category: PublicCategory): boolean {
  if (agency.kind === 'desa' || agency.kind === 'kecamatan') return false;
  if (category.confidential) return agency.kind === 'inspectorate';
  const rule = agencyRules.duties[category.code];
  if (rule) return rule.test(`${agency.name} ${agency.shortName}`);
  const own = contentWords(agency.name);
  return [...contentWords(category.name.id).keys()].some((root) => own.has(root));
}

/** In the district where enough was handled there, else in the whole register. */
function historyOf(
  agencyCode: string,
  categoryCode: string,
  districtCode: string | null,
  handled: RegisterMemory['handled'],
): Extract<AgencyReason, { kind: 'history' }> | null {
  const category = handled.filter((one) => one.categoryCode === categoryCode);
  const here = category.filter((one) => one.districtCode === districtCode);
  const sum = (list: typeof category) => list.reduce((total, one) => total + one.count, 0);
  const local = districtCode !== null && sum(here) >= HISTORY_FROM;
  const list = local ? here : category;
  const of = sum(list);
  const count = sum(list.filter((one) => one.agencyCode === agencyCode));
  if (of < HISTORY_FROM || count === 0) return null;
  return { kind: 'history', count, of, districtCode: local ? districtCode : null };
}

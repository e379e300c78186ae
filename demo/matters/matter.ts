import type { Subject } from '../../api-client/contract/desk/verification.ts';
import type { IllustrationKey } from '../illustration-key.ts';

/**
 * One kind of invented complaint, told from both sides so that they fit: the reporter's words (`says`, and `saysJv`
 * in Javanese) and the officers'. Slots: {desa} village, {jalan} road, {patokan} landmark, {lama} since when,
 * {n} a small number, {tgl} a date in the past, {rencana} a date to come.
 * The officers' texts do without {patokan}, which is the reporter's.
 */
export type Matter = {
  categoryCode: string;
  /** Where it differs from the category's suggestion. */
  agencyCode?: string;
  /** Who is complained about; nobody in particular when absent. */
  subject?: Subject;
  scene: IllustrationKey | null;
  says: readonly string[];
  saysJv?: string;
  saysEn?: string;
  /** For the agency: the officer's words. */
  brief: string;
  /** The agency's substantive reply: who does what and when. */
  answer: string;
  /** What was done; also the public outcome. */
  done: string;
  /** For the public. */
  summary: string;
};

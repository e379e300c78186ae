import type { Language } from '../../api-client/contract/primitives.ts';

interface CardText {
  /** After the number. */
  solved: string;
  title: (owner: string) => string;
}

/** The card of an agency on other people's pages. */
export const cardText: Record<Language, CardText> = {
  id: { solved: 'aduan selesai', title: (owner) => `Aduan selesai: ${owner}` },
  en: { solved: 'complaints solved', title: (owner) => `Solved complaints: ${owner}` },
  jv: { solved: 'wadulan rampung', title: (owner) => `Wadulan rampung: ${owner}` },
};

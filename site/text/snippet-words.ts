import type { Language } from '../../api-client/contract/primitives.ts';
import type { SnippetWords } from '../embed-snippets.ts';

/** In the language of the visitors of the page the snippet is pasted into. */
export const snippetWords: Record<Language, SnippetWords> = {
  id: {
    title: {
      inline: 'Formulir aduan',
      button: 'Sampaikan aduan',
      tracker: 'Pantau aduan',
      card: 'Aduan selesai',
    },
    link: 'Sampaikan aduan',
  },
  en: {
    title: {
      inline: 'Complaint form',
      button: 'File a complaint',
      tracker: 'Track a complaint',
      card: 'Solved complaints',
    },
    link: 'File a complaint',
  },
  jv: {
    title: {
      inline: 'Formulir wadulan',
      button: 'Damel wadulan',
      tracker: 'Pantau wadulan',
      card: 'Wadulan ingkang sampun rampung',
    },
    link: 'Damel wadulan',
  },
};

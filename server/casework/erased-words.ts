import type { Language } from '../../api-client/contract/primitives.ts';

const WORDS: Record<Language, (day: string) => string> = {
  id: (day) => `Isi aduan ini sudah dihapus pada ${day}, sesuai masa simpan. Riwayatnya tetap tercatat.`,
  en: (day) => `What this complaint said was erased on ${day}, as its time had run out. Its history remains.`,
  jv: (day) =>
    `Isinipun aduan punika sampun dipunbusek ing ${day}, miturut wekdal simpenan. Lampahipun tetep kacathet.`,
};
const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en-GB', jv: 'id-ID' };

/** What stands in place of a text that was erased on that day; the text itself while nothing was. */
export function textOrErased(text: string, erasedOn: string | null, language: Language): string {
  if (erasedOn === null) return text;
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  return WORDS[language](format.format(new Date(`${erasedOn}T00:00:00Z`)));
}

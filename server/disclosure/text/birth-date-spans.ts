import type { Normalised } from './normalise.ts';
import type { Finding } from './span.ts';

const months =
  'jan(?:uari)?|feb(?:ruari)?|pebruari|mar(?:et)?|apr(?:il)?|mei|jun[ie]?|jul[iy]?|agu(?:stus)?|ags|agt|sep(?:tember)?|sept|okt(?:ober)?|nov(?:ember)?|nop(?:ember)?|des(?:ember)?';
const writtenDate = `(?:(?:tanggal\\s)?\\d{1,2}\\sbulan\\s(?:\\d{1,2}|${months})\\s(?:tahun\\s)?\\d{2,4}|\\d{1,2}\\s?[-/. ]\\s?(?:\\d{1,2}|${months})\\s?[-/. ]\\s?\\d{2,4}|(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2}|\\d{1,2}\\s(?:${months})\\b(?:\\s['’]?\\d{2,4})?|(?:${months})\\s(?:19|20)\\d\\d|(?:19|20)\\d\\d)(?!\\d)`;
const introduction = String.raw`(?:\bt\.?t\.?l\b|\btempat[\s,/&]{0,3}(?:dan )?(?:tanggal|tgl) lahir\b|\b(?:tanggal|tgl|tg|hari|thn|tahun) ?lahir\w{0,5}|\bultah\w{0,3}|\bulang tahun\w{0,3}|\b(?:ke)?lahir(?:an|e|ku|nya)?\b|\blhr\b|\blair\w{0,2}|\bborn\b|\bmiyos\b|\bdob\b)`;
const filler = String.raw`(?:[\s.:,=-]{1,4}(?:di|pada|tanggal|tgl|tahun|thn|th|bulan|saya|sy|aku|kulo|anak|itu|adalah|ing|ten|nya|[a-z]{3,20}))`;
const birth = new RegExp(
  `${introduction}${filler}{0,6}[\\s.:,=-]{0,4}${writtenDate}|\\b(?:kelahiran|lahir tahun|lahir thn)\\s(?:tahun\\s|thn\\s|th\\s)?\\d{2}(?!\\d|[.,/-]\\d|\\s(?:orang|bayi|ekor|anak|sapi))`,
  'g',
);
// Certificates, anniversaries: the date that follows is the date of an errand.
const paper = /(?:akt[ae]|surat|keterangan|kutipan|pembuatan|pengurusan|layanan|kota|tempat|angka)\s$/;
const anniversary =
  /^(?:hari lahir|ulang tahun|kelahiran|lahir)\w{0,3}\s(?:pancasila|kabupaten|kota|desa|ri|nu|nabi|kemerdekaan|republik|indonesia|tni|polri|pramuka|kartini)/;

/** Dates with words of birth beside them; the finding holds both. */
export function findBirthDates({ lower }: Normalised): Finding[] {
  const found: Finding[] = [];
  for (const match of lower.matchAll(birth)) {
    const start = match.index;
    if (paper.test(lower.slice(Math.max(0, start - 14), start)) && !/^(?:tgl|tanggal|t)/.test(match[0]))
      continue;
    if (anniversary.test(match[0])) continue;
    found.push({ start, end: start + match[0].length, type: 'birth_date', reason: 'tanggal lahir' });
  }
  return found;
}

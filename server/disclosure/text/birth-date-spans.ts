import { alternatives } from './alternatives.ts';
import type { Normalised } from './normalise.ts';
import type { Finding } from './span.ts';

const month = alternatives(`
  jan(?:uari)? | feb(?:ruari)? | pebruari | mar(?:et)? | apr(?:il)? | mei | jun[ie]? | jul[iy]?
  agu(?:stus)? | ags | agt | sep(?:tember)? | sept | okt(?:ober)? | nov(?:ember)? | nop(?:ember)?
  des(?:ember)?
`);
const gap = '\\s?[-/. ]\\s?';
const dates = [
  `(?:tanggal\\s)?\\d{1,2}\\sbulan\\s(?:\\d{1,2}|${month})\\s(?:tahun\\s)?\\d{2,4}`,
  `\\d{1,2}${gap}(?:\\d{1,2}|${month})${gap}\\d{2,4}`,
  '(?:19|20)\\d\\d-\\d{1,2}-\\d{1,2}',
  `\\d{1,2}\\s${month}\\b(?:\\s['’]?\\d{2,4})?`,
  `${month}\\s(?:19|20)\\d\\d`,
  '(?:19|20)\\d\\d',
];
const date = `(?:${dates.join('|')})(?!\\d)`;
const introduction = alternatives(`
  \\bt\\.?t\\.?l\\b | \\btempat[\\s,/&]{0,3}(?:dan )?(?:tanggal|tgl) lahir\\b
  \\b(?:tanggal|tgl|tg|hari|thn|tahun) ?lahir\\w{0,5} | \\bultah\\w{0,3} | \\bulang tahun\\w{0,3}
  \\b(?:ke)?lahir(?:an|e|ku|nya)?\\b | \\blhr\\b | \\blair\\w{0,2} | \\bborn\\b | \\bmiyos\\b | \\bdob\\b
`);
// The place, "di", "pada tanggal", a weekday: short words between the word of birth and the date.
const filler = '(?:[\\s.:,=-]{1,4}[a-z]{2,20}){0,6}[\\s.:,=-]{0,4}';
const shortYear =
  '\\b(?:kelahiran|lahir tahun|lahir thn)\\s(?:tahun\\s|thn\\s|th\\s)?\\d{2}(?!\\d|[.,/-]\\d|\\s(?:orang|bayi|ekor|anak|sapi))';
const birth = new RegExp(`${introduction}${filler}${date}|${shortYear}`, 'g');
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

import { alternatives } from './alternatives.ts';
import type { Normalised } from './normalise.ts';
import type { Finding } from './span.ts';

const host = alternatives(`
  gmail | gmai | gmial | googlemail | yahoo | yaho | ymail | rocketmail | outlook | hotmail | live | icloud
  proton | protonmail | mail | email | aol | zoho | tutanota
`);
const open = '[[({<]\\s?';
const close = '\\s?[\\])}>]\\s{0,2}';
const at = `(?:\\s{0,2}@\\s{0,2}|\\s{0,2}${open}(?:at|et|a|@)${close}|\\s(?:at|et|a keong|pada|add)\\s)`;
const dot = `(?:\\s{0,2}\\.\\s{0,2}|\\s{0,2}${open}(?:dot|titik|\\.)${close}|\\s(?:dot|titik|dt)\\s)`;
const local =
  '(?<![\\w.+%-])[\\w.+%-]{1,64}(?:\\s?(?:titik|dot|underscore|garis bawah)\\s?[\\w.+%-]{1,32}){0,2}';
const anyHost = `[a-z0-9-]{2,40}(?:${dot}(?:com|co|id|net|org|go|ac|sch|desa)\\b){1,2}`;

const plain = /@[a-z0-9-]{1,63}(?:[.,](?=[a-z])[a-z0-9-]{1,63}){1,4}/g;
// "budi at gmail dot com", "budi [at] kantor titik co titik id", "budi @ gmail . com".
const spelled = new RegExp(`${local}${at}(?:${host}(?:${dot}[a-z]{2,8}){0,2}\\b|${anyHost})`, 'g');
// "rini88 gmail com", "rini88#gmail.com": no sign at all, or another one; a name that looks like an address
// only.
const signless = new RegExp(
  '(?<![\\w.])(?=[\\w.]{0,40}[\\d_.])[a-z][\\w.]{2,40}(?:[#$&*^~]{1,2}|\\s)' +
    `${host}(?:${dot}|\\s|,)(?:com|co|id|net)\\b(?:[. ]id\\b)?`,
  'g',
);
// "budisantosa gmail.com": only the sign was left out.
const unsigned = new RegExp(`(?<![\\w@.])([a-z][\\w.]{2,40} )${host}\\.(?:com|co\\.id|net)\\b`, 'g');
const noPartOfAddress = /\b(?:ke|di|email|surel|saya|saja|aja|alamat|e-?mail|imel|dari|lewat|adalah|itu)\s$/;

/** E-mail addresses, plain or spelled out. */
export function findEmails({ lower }: Normalised): Finding[] {
  const found: Finding[] = [];
  const add = (start: number, end: number) =>
    found.push({ start, end, type: 'email', reason: 'alamat surel' });
  for (const match of lower.matchAll(plain)) {
    let start = match.index;
    const earliest = Math.max(0, start - 64);
    while (start > earliest && /[\w.+%'-]/.test(lower[start - 1] ?? '')) start--;
    if (start < match.index) add(start, match.index + match[0].length);
  }
  for (const match of lower.matchAll(signless)) add(match.index, match.index + match[0].length);
  for (const match of lower.matchAll(unsigned)) {
    if (!noPartOfAddress.test(match[1] ?? '')) add(match.index, match.index + match[0].length);
  }
  for (const match of lower.matchAll(spelled)) {
    let { index: start } = match;
    // "tegar prasetya @ gmail . com": the word before belongs to the address when a blank stands before the
    // sign.
    const word = /(?<![\w.])[a-z][\w.]{1,20} $/.exec(lower.slice(Math.max(0, start - 22), start));
    if (word !== null && /^[\w.+%-]{1,64}\s/.test(match[0]) && !noPartOfAddress.test(word[0])) {
      start -= word[0].length;
    }
    add(start, match.index + match[0].length);
  }
  return found;
}

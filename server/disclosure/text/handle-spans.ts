import { alternatives } from './alternatives.ts';
import type { Normalised } from './normalise.ts';
import type { Finding } from './span.ts';

const platform = alternatives(`
  ig | insta | instagram | fb | facebook | efbi | tiktok | tik ?tok | twitter | twiter | threads | telegram
  telegeram | tele | line | snapchat | discord | youtube | x | medsos | sosmed | messenger | bigo | michat
`);
const owner = alternatives(
  'q | ane | saya | sy | sya | aku | ku | kami | gue | gw | nya | dia | pribadi | beliau',
);

// "@budi_s"; "harga @5000" and "@ 5 kg" are prices.
const mentions = /(?<![\w@.+%-])@\s?(?=[\w.]{0,60}[a-z_])[a-z0-9_][\w.]{1,60}/g;
const price =
  /^@\s?\d{1,7}(?:kg|gr|g|m|cm|l|liter|rb|ribu|jt|k|buah|orang|pcs|unit)\b|^@\s?rp[\s.\d]|^@\s(?:gmail|yahoo)/;

const named = `(?:akun|user ?name|id|nama akun|nick ?name|nick)\\s(?:(?:di|${platform})\\s){0,2}(?:${owner}\\s)?`;
const accountOf = new RegExp(`\\b(?:${named}|${platform}(?:ku|nya)?\\s(?:${owner}\\s)?)[:=]?\\s?`, 'g');
const ownAccount = new RegExp(`^akun|\\b${owner}\\s$`);
const labelled = new RegExp(
  `\\b(?:${platform}(?:\\sid)?|id\\s${platform}|user ?name|nama akun|akun (?:${platform})|akun)(?:ku|nya)?` +
    `(?:\\s${owner})?\\s?[:=]\\s?`,
  'g',
);
// An account name gives itself away by a digit, an underscore or a dot between letters.
const accountShape =
  /^@?(?=[\w.]{2,60}(?![\w]))(?:[a-z][a-z.]{0,58}[\d_]|[a-z0-9]{1,40}[._][a-z0-9]|\d{1,8}[a-z])[\w.]{0,60}/;
const discordName = /^[a-z0-9_.]{2,32}#\d{4}\b/;
const accountName = /^@?[a-z0-9_][\w.]{1,60}/;
const properName = /^[A-Z][a-z]{1,30}(?: [A-Z][a-z]{1,30}){0,3}/;
const noPerson = new RegExp(
  `^@?${alternatives(`
    dinas | dinkes | dpu | dpupr | pemkab | pemda | pemdes | pemkot | humas | info | desa | kecamatan
    kelurahan | polres | polsek | puskesmas | rsud | pdam | pln | bupati | kantor | resmi | lapor | opd
    kominfo | official | warga | orang | yang | yg | palsu | ini | itu | tidak | tdk | gak | ga | sudah
    udah | sdh | belum | saya | kami | dan | atau | juga | tersebut | untuk | buat | saja | aja
  `)}\\b`,
);

/** Social accounts: mentions, names with digits or signs after a platform, whatever a label introduces. */
export function findHandles({ text, lower }: Normalised): Finding[] {
  const found: Finding[] = [];
  const add = (start: number, name: string) => {
    const end = start + name.replace(/\.+$/, '').length;
    found.push({ start, end, type: 'handle', reason: 'akun media sosial' });
  };
  for (const match of lower.matchAll(mentions)) if (!price.test(match[0])) add(match.index, match[0]);
  for (const match of lower.matchAll(accountOf)) {
    const start = match.index + match[0].length;
    const following = lower.slice(start, start + 64);
    const shape = discordName.exec(following) ?? accountShape.exec(following);
    // "akun FB Joko Tingkir", "FB saya Wong Pati": names as the account is called, not an office.
    const proper = ownAccount.test(match[0]) && !noPerson.test(following);
    const name = shape ?? (proper ? properName.exec(text.slice(start, start + 120)) : null);
    if (name !== null) add(start, name[0]);
  }
  for (const match of lower.matchAll(labelled)) {
    const start = match.index + match[0].length;
    const following = lower.slice(start, start + 64);
    if (noPerson.test(following)) continue;
    const name = properName.exec(text.slice(start, start + 120)) ?? accountName.exec(following);
    if (name !== null) add(start, name[0]);
  }
  return found;
}

import type { Normalised } from './normalise.ts';
import type { Finding } from './span.ts';

const emailReason = 'alamat surel';
const handleReason = 'akun media sosial';
const linkReason = 'tautan';

const mailHosts =
  'gmail|gmai|gmial|googlemail|yahoo|yaho|ymail|rocketmail|outlook|hotmail|live|icloud|proton|protonmail|mail|email|aol|zoho|tutanota';

// Written-out addresses: "budi at gmail dot com", "budi [at] kantor titik co titik id", "budi @ gmail . com".
const spelledAt = String.raw`(?:\s{0,2}@\s{0,2}|\s{0,2}[[({<]\s?(?:at|et|a|@)\s?[\])}>]\s{0,2}|\s(?:at|et|a keong|pada|add)\s)`;
const spelledDot = String.raw`(?:\s{0,2}\.\s{0,2}|\s{0,2}[[({<]\s?(?:dot|titik|\.)\s?[\])}>]\s{0,2}|\s(?:dot|titik|dt)\s)`;
const localPart = String.raw`(?<![\w.+%-])[\w.+%-]{1,64}(?:\s?(?:titik|dot|underscore|garis bawah)\s?[\w.+%-]{1,32}){0,2}`;
const plainEmail = /@[a-z0-9-]{1,63}(?:[.,](?=[a-z])[a-z0-9-]{1,63}){1,4}/g;
const spelledEmail = new RegExp(
  `${localPart}${spelledAt}(?:(?:${mailHosts})(?:${spelledDot}[a-z]{2,8}){0,2}\\b|[a-z0-9-]{2,40}(?:${spelledDot}(?:com|co|id|net|org|go|ac|sch|desa)\\b){1,2})`,
  'g',
);
// "rini88 gmail com", "rini88#gmail.com": no sign at all, or another one.
const signlessEmail = new RegExp(
  `(?<![\\w.])(?=[\\w.]{0,40}[\\d_.])[a-z][\\w.]{2,40}(?:[#$&*^~]{1,2}|\\s)(?:${mailHosts})(?:${spelledDot}|\\s|,)(?:com|co|id|net)\\b(?:[. ]id\\b)?`,
  'g',
);

function findEmails({ lower }: Normalised): Finding[] {
  const found: Finding[] = [];
  for (const match of lower.matchAll(plainEmail)) {
    let start = match.index;
    const earliest = Math.max(0, start - 64);
    while (start > earliest && /[\w.+%'-]/.test(lower[start - 1] ?? '')) start--;
    if (start === match.index) continue;
    found.push({ start, end: match.index + match[0].length, type: 'email', reason: emailReason });
  }
  for (const match of lower.matchAll(signlessEmail)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      type: 'email',
      reason: emailReason,
    });
  }
  for (const match of lower.matchAll(spelledEmail)) {
    if (match[0].includes('\n\n')) continue;
    let { index: start } = match;
    // "tegar prasetya @ gmail . com": the word before belongs to the address when a blank stands before the sign.
    const word = /(?<![\w.])[a-z][\w.]{1,20} $/.exec(lower.slice(Math.max(0, start - 22), start));
    const given = /^[\w.+%-]{1,64}\s/.test(match[0]);
    if (
      word !== null &&
      given &&
      !/\b(?:ke|di|email|surel|saya|saja|aja|alamat|e-?mail|dari|lewat|adalah|itu)\s$/.test(word[0])
    ) {
      start -= word[0].length;
    }
    found.push({ start, end: match.index + match[0].length, type: 'email', reason: emailReason });
  }
  return found;
}

const topDomains =
  'com|co\\.id|go\\.id|or\\.id|ac\\.id|sch\\.id|web\\.id|my\\.id|desa\\.id|biz\\.id|net|org|info|id|xyz|site|online|store|shop|app|dev|page|link|top|club|blog|biz|tv|io';
// Endings that are also Indonesian words or syllables count only before a path.
const shortDomains = 'me|ly|gl|to|in|my|be|co|gg|us|cc|ee|ai|in|st|cx|sh|la';

const links = new RegExp(
  [
    String.raw`\b(?:https?|hxxps?|ftp)\s{0,2}[:;]\s{0,2}/{1,2}\s{0,2}[^\s<>"]{1,2048}`,
    String.raw`\bwww\s?\.\s?[^\s<>"]{1,2048}`,
    String.raw`\bwww[\s.]{1,3}[a-z0-9-]{2,63}[\s.]{1,3}(?:${topDomains})\b`,
    String.raw`(?<![\w@.-])[a-z0-9-]{2,63}\s?(?:\[\s?(?:\.|dot|titik)\s?\]|\(\s?(?:\.|dot|titik)\s?\))\s?(?:${topDomains}|${shortDomains})\b(?:/[^\s<>"]{0,2048})?`,
    String.raw`(?<![\d.,])(?:[1-9]\d{0,2}\.)(?:(?:0|[1-9]\d{0,2})\.){2}(?:0|[1-9]\d{0,2})(?:(?::\d{2,5})?/[^\s<>"]{1,2048}|:\d{2,5}\b)`,
    String.raw`(?<![\w@.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:${topDomains})(?![\w-]|\.[a-z0-9])(?:[/?#:][^\s<>"]{0,2048})?`,
    String.raw`(?<![\w@.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\s?\.\s?(?:${shortDomains})\s?/\s?[^\s<>"]{1,2048}`,
    String.raw`\b(?:facebook|fb|instagram|tiktok|youtube|youtu|twitter|wa|t|bit|linktr|shopee|tokopedia|lynk|s|maps|goo)\s(?:titik|dot)\s(?:com|id|co|me|be|ly|ee|gl)\b(?:\s(?:garis miring|slash|/)\s[\w.]{1,64})?`,
  ].join('|'),
  'g',
);

function findLinks({ lower }: Normalised): Finding[] {
  return [...lower.matchAll(links)].map((match) => {
    const address = match[0].replace(/[.,;:!?)\]}'"]{1,8}$/, '');
    return { start: match.index, end: match.index + address.length, type: 'link', reason: linkReason };
  });
}

const platforms =
  'ig|insta|instagram|fb|facebook|efbi|tiktok|tik ?tok|twitter|twiter|threads|telegram|telegeram|tele|line|snapchat|discord|youtube|x|medsos|sosmed|messenger|bigo|michat';
const mentions = /(?<![\w@.+%-])@\s?(?=[\w.]{0,60}[a-z_])[a-z0-9_][\w.]{1,60}/g;
const ownerWords = 'q|ane|saya|sy|sya|aku|ku|kami|gue|gw|nya|dia|pribadi|beliau';
const accountOf = new RegExp(
  `\\b(?:(?:akun|user ?name|id|nama akun|nick ?name|nick)\\s(?:(?:di|${platforms})\\s){0,2}(?:(?:${ownerWords})\\s)?|(?:${platforms})(?:ku|nya)?\\s(?:(?:${ownerWords})\\s)?)[:=]?\\s?`,
  'g',
);
const labelled = new RegExp(
  `\\b(?:${platforms}|(?:${platforms})\\sid|id\\s(?:${platforms})|user ?name|nama akun|akun (?:${platforms})|akun)(?:ku|nya)?(?:\\s(?:${ownerWords}))?\\s?[:=]\\s?`,
  'g',
);
// An account name gives itself away by a digit, an underscore or a dot between letters.
const accountShape =
  /^@?(?=[\w.]{2,60}(?![\w]))(?:[a-z][a-z.]{0,58}[\d_]|[a-z0-9]{1,40}[._][a-z0-9]|\d{1,8}[a-z])[\w.]{0,60}/;
const accountName = /^@?[a-z0-9_][\w.]{1,60}/;
const institution =
  /^(?:@?)(?:dinas|dinkes|dpu|dpupr|pemkab|pemda|pemdes|pemkot|humas|info|desa|kecamatan|kelurahan|polres|polsek|puskesmas|rsud|pdam|pln|bupati|kantor|resmi|lapor|opd|kominfo|yang|yg|palsu|ini|itu|tidak|tdk|gak|ga|sudah|udah|sdh|belum|saya|kami|dan|atau|juga|tersebut|official|warga|orang|untuk|buat|saja|aja)\b/;

function trimmed(name: string): string {
  return name.replace(/\.+$/, '');
}

function findHandles({ text, lower }: Normalised): Finding[] {
  const found: Finding[] = [];
  const add = (start: number, end: number) =>
    found.push({ start, end, type: 'handle', reason: handleReason });
  for (const match of lower.matchAll(mentions)) {
    if (/^@\s?\d{1,7}(?:kg|gr|g|m|cm|l|liter|rb|ribu|jt|k|buah|orang|pcs|unit)\b/.test(match[0])) continue;
    if (/^@\s(?:rp|gmail|yahoo)/.test(match[0])) continue;
    add(match.index, match.index + trimmed(match[0]).length);
  }
  for (const match of lower.matchAll(accountOf)) {
    const start = match.index + match[0].length;
    const shape = accountShape.exec(lower.slice(start, start + 64));
    if (shape !== null) {
      add(start, start + trimmed(shape[0]).length);
      continue;
    }
    // "akun FB Joko Tingkir": names as the account is called, not an office.
    const owned = new RegExp(`\\b(?:${ownerWords})\\s$`).test(match[0]);
    if (!(match[0].startsWith('akun') || owned) || institution.test(lower.slice(start, start + 30))) continue;
    const name = /^[A-Z][a-z]{1,30}(?: [A-Z][a-z]{1,30}){0,3}/.exec(text.slice(start, start + 120));
    if (name !== null) add(start, start + name[0].length);
  }
  for (const match of lower.matchAll(labelled)) {
    const start = match.index + match[0].length;
    if (institution.test(lower.slice(start, start + 30))) continue;
    const name =
      /^[A-Z][a-z]{1,30}(?: [A-Z][a-z]{1,30}){0,3}/.exec(text.slice(start, start + 120)) ??
      accountName.exec(lower.slice(start, start + 64));
    if (name !== null) add(start, start + trimmed(name[0]).length);
  }
  return found;
}

/** E-mail addresses, links and social accounts, plain or spelled out. */
export function findInternetNames(map: Normalised): Finding[] {
  return [...findEmails(map), ...findLinks(map), ...findHandles(map)];
}

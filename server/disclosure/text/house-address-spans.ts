import { alternatives } from './alternatives.ts';
import type { Normalised } from './normalise.ts';
import type { Finding } from './span.ts';

const smallNumber = alternatives(
  'nol | satu | siji | dua | loro | tiga | telu | empat | papat | lima | enam | enem | tujuh | pitu | delapan | wolu | sembilan | songo | sepuluh | sebelas',
);
// "RT 5 juta", "RW 10 orang": a sum or a count, no neighbourhood.
const amount = alternatives(`
  orang | org | rumah | kk | juta | jt | ribu | rb | warga | keluarga | hari | unit | km | meter | m\\b
  % | x\\b | kali | persen | titik | bulan | tahun | jam | liter | kg | sak
`);
const unit = `(?:0{0,2}\\d{1,2}|${smallNumber}\\b)(?!\\d)(?!\\s?${amount})`;
const neighbourhood = '(?:r\\.?\\s?t|erte|rukun tetangga)\\b|(?:rt|erte)(?=\\d)';
const hamlet = '(?:r\\.?\\s?w|erwe|rukun warga)\\b|(?:rw|erwe)(?=\\d)';
const between = '[\\s.:/,-]{0,3}';
const counted = `(?:\\s?(?:nomor|nomer|no)\\b\\.?)?${between}${unit}`;
const houseNumber = `(?:nomor|nomer|nmr|no|num)\\b[\\s.:]{0,3}\\d{1,4}(?:\\s?[a-z]\\b)?(?:[/-]\\d{1,3})?(?!\\d|[.,/]\\d)`;

const street =
  '(?:jl|jln|jalan|gang|gg|lorong|dusun|dsn|dukuh|dk|perum|perumahan|komplek|kompleks|griya|cluster|klaster)\\b\\.?';
const filler = alternatives(`
  di | ke | dari | yang | yg | ini | itu | ada | dan | kami | saya | rusak | banjir | gelap | mati
  sudah | belum | tidak | sampai | depan | dekat | semua | warga | sekitar | antara
`);
const streetName = `${street}(?:\\s(?!${filler}\\b)[a-z0-9.']{1,20}){1,3},?\\s`;

const neighbourhoods = [
  // "RT/RW: 003/005", "RT RW 3/5".
  `(?:${neighbourhood})${between}(?:${hamlet})${between}${unit}(?:${between}${unit})?`,
  // "RT 03 RW 05", "rt.3/5", "RT tiga dan RW empat", "RT02RW07"; "RW 05" alone or before the RT.
  `(?:${neighbourhood})${counted}(?:${between}(?:dan\\s)?(?:(?:${hamlet})${between})?${unit})?`,
  `(?:${hamlet})${counted}(?:${between}(?:${neighbourhood})${between}${unit})?`,
];
const patterns = [
  `(?<![a-z0-9])(?:${streetName})?(?:${neighbourhoods.join('|')})(?:[\\s,.]{1,3}${houseNumber})?`,
  `\\b${street}(?:\\s[a-z0-9.']{1,20}){1,4},?\\s${houseNumber}(?:,?\\s(?:${neighbourhoods.join('|')}))?`,
  `\\b${alternatives(`
    rumah | omah | griya | kos | kost | kosan | kontrakan | kamar | ruko | kios | los | lapak | unit
    pintu | tempat tinggal | alamat
  `)}(?:ku|nya|e)?\\b(?:\\s[a-z]{1,12}){0,3}\\s${houseNumber}`,
  `\\b(?:nomor|nomer|nmr|no)\\.?\\s(?:rumah|kamar|kos|kontrakan)\\b[\\s:.]{0,3}(?:saya\\s)?\\d{1,4}[a-z]?\\b`,
  `\\b(?:${streetName})?blok\\s?[a-z]{0,3}[\\s./-]{0,2}\\d{1,3}[a-z]?\\b(?:[\\s,./-]{0,3}(?:(?:nomor|nomer|no)\\b[\\s.]{0,2})?\\d{1,3}[a-z]?\\b)?(?!\\s?${amount})`,
  `\\b(?:${streetName})?blok\\s[a-z]{1,2}[\\s,./-]{1,3}(?:nomor|nomer|no)\\b[\\s.]{0,2}\\d{1,3}[a-z]?\\b`,
  '\\b(?:lantai|lt)\\.?\\s\\d{1,2}\\s(?:kamar|unit|pintu)\\s\\d{1,3}\\b',
  '\\b(?:kos|kost|kosan|kontrakan|asrama|rusun|mess)\\b(?:\\s[a-z]{1,12}){0,3}\\skamar\\s\\d{1,3}\\b',
];
const addresses = new RegExp(patterns.join('|'), 'g');
const otherNumbers = new RegExp(
  `\\b${alternatives(`
    tiket | laporan | aduan | antrean | antrian | surat | telp | hp | wa | tahun | perda | uu | sk
    pasal | bus | polisi | urut | kendaraan | seri | telepon
  `)}\\b`,
);

// "Jl. Mawar 12, Pati": a number without a word for it, closed by the end of the address.
const bareNumber = new RegExp(
  "(?<![\\p{L}\\p{N}])(?:[Jj]l|[Jj]ln|[Jj]alan|[Gg]ang|[Gg]g|JL|JLN|JALAN|GANG|GG)\\.?(?: \\p{Lu}[\\p{L}.']{1,20}){1,4}" +
    '(?<! (?:SD|SDN|SMP|SMPN|SMA|SMAN|SMK|KM|Km|Blok|RT|RW|Rt|Rw|TK|MI|MTs)) \\d{1,3}[A-Za-z]?(?=\\s?(?:[,;)\\n]|\\.(?:\\s|$)|$|[Rr][Tt]\\b))',
  'gu',
);
// Whatever follows "alamat saya", to the end of the sentence.
const declared = new RegExp(
  '\\balamat(?:ku|\\s(?:saya|sy|kami|rumah|lengkap|tinggal|domisili|pelapor|kulo|ktp)){0,2}' +
    `(?:\\s?[:=]\\s?|\\s(?=(?:${street}|ds|desa|kampung|kp)\\b)|\\s(?:di|ada di|nang|neng)\\s)[^\\n;!?]{3,90}`,
  'g',
);
const notOfAPerson = /\b(?:email|e-mail|surel|web|situs|ip|kantor|dinas)\b/;

/**
 * House addresses: RT and RW, a street or house with its number, blocks, and whatever follows "alamat saya".
 */
export function findHouseAddresses({ text, lower }: Normalised): Finding[] {
  const found: Finding[] = [];
  const add = (start: number, written: string) => {
    const end = start + written.trimEnd().length;
    found.push({ start, end, type: 'house_address', reason: 'alamat rumah atau RT/RW' });
  };
  for (const match of lower.matchAll(addresses)) {
    if (!otherNumbers.test(match[0])) add(match.index, match[0]);
  }
  for (const match of text.matchAll(bareNumber)) add(match.index, match[0]);
  for (const match of lower.matchAll(declared)) {
    if (notOfAPerson.test(match[0])) continue;
    // A full stop after a longer word or a number ends the sentence; "Jl." and "Ds." go on.
    const end = match[0].search(/(?<=[a-z0-9]{4}|\d)\.\s/);
    add(match.index, end < 0 ? match[0] : match[0].slice(0, end));
  }
  return found;
}

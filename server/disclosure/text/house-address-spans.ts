import type { Normalised } from './normalise.ts';
import type { Finding } from './span.ts';

const small =
  'nol|satu|siji|dua|loro|tiga|telu|empat|papat|lima|enam|enem|tujuh|pitu|delapan|wolu|sembilan|songo|sepuluh|sebelas';
const unitNumber = `(?:0{0,2}\\d{1,2}|(?:${small})\\b)(?![\\d])`;
const neighbourhood = String.raw`(?:r\.?\s?t|erte|rukun tetangga)`;
const hamlet = String.raw`(?:r\.?\s?w|erwe|rukun warga)`;
const join = String.raw`[\s.:/,-]{0,3}`;
const number = String.raw`(?:nomor|nomer|nmr|no|num)\b[\s.:]{0,3}\d{1,4}(?:\s?[a-z]\b)?(?:[/-]\d{1,3})?(?!\d|[.,/]\d)`;
const amount = String.raw`(?!\s?(?:orang|org|rumah|kk|juta|jt|ribu|rb|warga|keluarga|hari|unit|km|meter|m\b|%|x\b|kali|persen|titik|bulan|tahun|jam|liter|kg|sak))`;

const patterns = [
  // RT and RW in any order and spelling: "RT 03 RW 05", "rt.3/5", "RT/RW: 003/005", "RT tiga RW empat".
  String.raw`\b${neighbourhood}${join}${hamlet}${join}${unitNumber}(?:${join}${unitNumber})?`,
  String.raw`\b${neighbourhood}(?:\s?(?:nomor|nomer|no))?${join}${unitNumber}${amount}(?:[\s.:/,-]{0,3}(?:dan\s)?(?:${hamlet}${join})?${unitNumber}${amount})?`,
  String.raw`\b${hamlet}(?:\s?(?:nomor|nomer|no))?${join}${unitNumber}${amount}(?:${join}${neighbourhood}${join}${unitNumber})?`,
  // Street or house with a number.
  String.raw`\b(?:jl|jln|jalan|gang|gg|lorong|dusun|dukuh|perum|perumahan|komplek|kompleks|griya|cluster|klaster)\b\.?(?:\s[a-z0-9.']{1,20}){1,4},?\s${number}`,
  String.raw`\b(?:rumah|omah|griya|kos|kost|kosan|kontrakan|kamar|ruko|kios|los|lapak|unit|pintu|tempat tinggal|alamat)(?:ku|nya|e)?\b(?:\s[a-z]{1,12}){0,3}\s${number}`,
  String.raw`\b(?:nomor|nomer|nmr|no)\.?\s(?:rumah|kamar|kos|kontrakan)\b[\s:.]{0,3}(?:saya\s)?\d{1,4}[a-z]?\b`,
  String.raw`\b(?:(?:perum|perumahan|komplek|kompleks|griya|asrama|rusun)\b\.?(?:\s[a-z.]{1,20}){1,4},?\s)?blok\s?[a-z]{0,3}[\s./-]{0,2}\d{1,3}[a-z]?\b(?:[\s,./-]{0,3}(?:(?:nomor|nomer|no)\b[\s.]{0,2})?\d{1,3}[a-z]?\b)?${amount}`,
  String.raw`\blantai\s\d{1,2}\s(?:kamar|unit|pintu)\s\d{1,3}\b`,
  String.raw`\b(?:kos|kost|kosan|kontrakan|asrama|rusun|mess)\b(?:\s[a-z]{1,12}){0,3}\skamar\s\d{1,3}\b`,
  String.raw`\bblok\s[a-z]{1,2}[\s,./-]{1,3}(?:nomor|nomer|no)\b[\s.]{0,2}\d{1,3}[a-z]?\b`,
];
const addresses = new RegExp(patterns.join('|'), 'g');
// "Jl. Mawar 12, Pati": a number without a word for it, closed by the end of the address.
const bareNumber =
  /(?<![\p{L}\p{N}])(?:jl|jln|jalan|gang|gg)\.?(?: \p{Lu}[\p{L}.']{1,20}){1,4} \d{1,3}[A-Za-z]?(?=\s?(?:[,;)\n]|\.(?:\s|$)|$|rt\b))/giu;
const written =
  /\balamat(?:ku|\s(?:saya|sy|kami|rumah|lengkap|tinggal|domisili|pelapor|kulo|ktp)){0,2}(?:\s?[:=]\s?|\s(?:di|ada di|nang|neng|ds|desa|dusun|dukuh|dk|jl|jln|jalan|gang|perum)\b\.?\s)[^\n;!?]{3,90}/g;
const otherNumbers =
  /\b(?:tiket|laporan|aduan|antrean|antrian|surat|telp|hp|wa|tahun|perda|uu|sk|pasal|bus|polisi|urut|kendaraan|seri|telepon)\b/;

/** House addresses: RT and RW, a street or house with its number, blocks, and whatever follows "alamat saya". */
export function findHouseAddresses({ text, lower }: Normalised): Finding[] {
  const found: Finding[] = [];
  const add = (start: number, end: number) =>
    found.push({ start, end, type: 'house_address', reason: 'alamat rumah atau RT/RW' });
  for (const match of lower.matchAll(addresses)) {
    if (otherNumbers.test(match[0])) continue;
    add(match.index, match.index + match[0].trimEnd().length);
  }
  for (const match of text.matchAll(bareNumber)) add(match.index, match.index + match[0].length);
  for (const match of lower.matchAll(written)) {
    if (/\b(?:email|e-mail|surel|web|situs|ip|kantor|dinas)\b/.test(match[0])) continue;
    const end = match[0].search(/[a-z0-9]{4}\.\s|\d\.\s/);
    add(match.index, match.index + (end < 0 ? match[0] : match[0].slice(0, end + 4)).trimEnd().length);
  }
  return found;
}

import { alternatives } from './alternatives.ts';

/**
 * Words around a number that tell what it is. Each pattern ends at the number (`$`) or begins after it (`^`)
 * and is tried on a short slice only, so its cost does not grow with the text.
 */
export const contextBefore = 60;
export const contextAfter = 30;

const gap = '[^\\d\\n]';

const phoneWord = alternatives(`
  telp? | tel[epf]\\w{0,6} | tlpn? | tilp\\w{0,3} | hp | no ?hp | hape | handphone | ponsel | selular | wa
  whats ?app? | nope | nohp | nowa | wasap | watsap | kontak\\w{0,2} | contact | call | hub | hubungi | sms
  cp | dihubungi | dikontak | ditelpon
`);
export const phoneBefore = new RegExp(`\\b${phoneWord}\\b${gap}{0,20}$`);
export const numberWordBefore = new RegExp(`\\b(?:nomor\\w{0,3}|nomer\\w{0,3}|nmr|nmer|no)\\b${gap}{0,16}$`);

const identityWord = alternatives(`
  e?nik\\w{0,3} | e?-?ktp | no ?kk | kk | kartu keluarga | npwp | nip | nipppk | nisn? | nuptk | nrp | nim
  sim | paspor | passport | nomor induk\\w{0,12} | no induk | identitas | kia | kitas
`);
export const identityBefore = new RegExp(`\\b${identityWord}\\b${gap}{0,24}$`);

const bank = alternatives(`
  bca | bri | brimo | bni | btn | bsi | mandiri | cimb | niaga | danamon | permata | bjb | jateng | jatim
  bpd | bpr | bkk | seabank | sea bank | jago | jenius | muamalat | panin | ocbc | mega | bukopin | btpn
  maybank | sinarmas | neo | allo | blu | dana | ovo | gopay | shopeepay | linkaja | virtual account | va
`);
const moneyMoves = alternatives(`
  rek | rekening\\w{0,3} | norek | acc | account | transfer\\w{0,2} | tf | trf | setor | disetor
  kirim(?:an)? (?:uang|dana)
`);
export const bankBefore = new RegExp(`\\b(?:${moneyMoves}|${bank})\\b${gap}{0,32}$`);
export const accountWordBefore = new RegExp(
  `\\b(?:norek|(?:no|nomor|nomer|nmr)\\.? ?rek\\w{0,8}|rek(?:ening)?\\.? (?:bank )?${bank})\\b${gap}{0,24}$`,
);
export const bankAfter = new RegExp(
  `^[\\s,.(/-]{1,4}(?:(?:rek|bank|di|ke|melalui|via)\\b[\\s,.(]{1,3}){0,2}(?:${bank}|a\\.?n\\b|atas nama|a/n)`,
);
// "BRI 3471-...", "rekening bank jateng 3-012-...", "0183344521 (BCA)": the bank goes with the number.
const namedBank = `(?:bank\\s)?${bank}`;
const numberOf = '(?:\\s(?:syariah|no\\.?|nomor|rek\\.?|rekening|norek)){0,2}[\\s:.=-]{1,3}';
export const bankLead = new RegExp(
  '\\b(?:(?:no\\.?|nomor)\\s)?(?:(?:rek\\w{0,8}|norek)\\.?\\s)?' +
    `(?:bank\\s[a-z]{2,12}|${namedBank})${numberOf}$`,
);
export const bankTail = new RegExp(`^\\s?(?:\\(\\s?${namedBank}\\s?\\)|${namedBank}\\b)`);

const customerWord = alternatives(`
  pelanggan | pel | kontrol | pdam | meter(?:an)? | kwh | sambungan | sr | langganan
  rekening (?:listrik|air|pdam|pln) | bpjs\\w{0,12} | jkn | kis | kks | pkh | kpm | peserta | rekam medis
  rm | polis | token
`);
const customerNumber = [
  'id ?pel\\w{0,8}|nopel|nosal|nosam',
  `(?:id|no|nomor|nomer|nmr|kode)[\\s.:]{1,3}${customerWord}`,
  `(?:pelanggan|langganan|sambungan|kontrol|meteran)\\b${gap}{0,12}\\b(?:no|nomor|nomer|id)`,
].join('|');
export const customerNumberBefore = new RegExp(`\\b(?:${customerNumber})\\b${gap}{0,24}$`);
export const customerWordBefore = new RegExp(`\\b(?:${customerWord}|pdam|pln)\\b${gap}{0,24}$`);

const ticketWord = alternatives(`
  tiket | ticket | aduan | pengaduan | laporan\\w{0,2} | lapor | registrasi | register | reg | resi
  antrean | antrian | surat | perkara | kontrak | spk | sk | dipa | sp4n | tracking | lacak | faktur
  invoice | barcode | kode | perda | perbup | uu | pasal
`);
export const ticketBefore = new RegExp(`(?:\\b${ticketWord}\\b|#)${gap}{0,18}$`);

/** Budget and document codes: "kode rekening 5.1.02.01.01.0052", "DPA SKPD No. 1.03.0.00...". */
export const codeBefore = new RegExp(`\\b(?:kode|belanja|kegiatan|dpa|dipa|skpd)\\b${gap}{0,24}$`);

export const moneyBefore =
  /(?:\brp\.?|\bidr|\bsenilai|\bsebesar|\bseharga|\btotal|\banggaran|\bnominal)\s{0,2}$/;
export const moneyAfter = /^(?:,-|,00|\s?(?:rupiah|ribu|juta|miliar|milyar|triliun|rb|jt)\b)/;

/** Words that make the number after "rekening" a sum. */
export const sumWords = /\b(?:saldo|tagihan|bayar\w{0,2}|membayar|biaya|rp|isi|sisa|uang|total|jumlah)\b/;

/** "12.500.000": groups of three after the first, as sums are written. */
export const thousands = /^[1-9]\d{0,2}(?:\.\d{3}){1,5}(?:,\d{1,2})?$|^[1-9]\d{0,2}(?:,\d{3}){2,5}$/;

const time = String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d`;
const calendarDates =
  /(?<![\d/.-])(?:(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![\d]|[/.-]\d)/g;
const clockTimes = new RegExp(`(?<![\\d.:])${time}(?:[.:][0-5]\\d)?(?!\\d|[.:]\\d)`, 'g');

/**
 * True when dates and times of day account for every digit, so that "08/12/2024 07.30" is no telephone
 * number.
 */
export function onlyDatesAndTimes(written: string): boolean {
  if (written.length > 80) return false;
  const rest = written.replace(calendarDates, ' ').replace(clockTimes, ' ');
  return !/\d/.test(rest) && rest !== written;
}

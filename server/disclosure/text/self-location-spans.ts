import type { Normalised } from './normalise.ts';
import type { Finding } from './span.ts';

const reason = 'menunjuk tempat tinggal pelapor';

const building =
  'rumah|rmh|rmah|omah|umah|griya|griyo|dalem|warung|wrg|toko|kios|lapak|bengkel|konter|counter|salon|kedai|kos|kost|kosan|kos-kosan|kontrakan|sawah|ladang|kebun|tegalan|tegal|kandang|tambak|kolam|empang|gubuk|halaman|pekarangan|latar|teras|garasi|pagar|gerbang|pintu|kamar|dapur|sumur|atap|genteng|tembok|tempat tinggal|tmpt tinggal|tempat usaha|tempat kerja|tempat jualan|tempat dagang|kediaman|kantor|ruko|usaha|gudang|penggilingan|pangkalan|lahan|tanah|pekaranganku|gang rumah|sekolah|sekolahan|mess|asrama|pondok';
const relative =
  'ibu|ibuk|bapak|bapa|pak|mak|simak|emak|bapake|mbah|simbah|nenek|kakek|orang ?tua|ortu|mertua|morotuwo|tetangga|tonggo|tanggane|keluarga|suami|istri|bojo|anak|kakak|adik|adek|saudara|sodara|paman|bibi|bulik|paklik|pakde|bude|tante|om|teman|bos|majikan|besan|ipar|menantu|mantu|almarhum';
const owner =
  'saya|sya|sy|aku|ku|kami|kmi|kulo|kula|kawulo|q|gue|gw|gua|ane|awakku|pribadi|sendiri|dewe|dhewe';
const own = `(?:${building})(?:\\s(?:(?:usaha|jualan|makan|kontrakan|kelontong|kopi|dagang|tinggal|kos|baru|lama|milik|punya|e|ne|dari|depan|belakang)|${relative})){0,3}(?:\\s(?:${owner})\\b|-?ku\\b)`;
const ownSuffix = `(?:omah|griya|griyo|umah|rumah|warung|toko|kios|sawah|kandang|kebun|tegal|latar|kost?|bengkel|pekarangan|tambak)(?:(?:e|ne|ipun)?\\s(?:(?:${relative})(?:ku|e|ne)?\\s?){1,2}(?:${owner}|ku)?\\b|(?:e|ne|nipun|ipun)\\s(?:${owner})\\b|ku\\b|kulo\\b|kula\\b)`;
const relativeOwn = `(?:${building})(?:e|ne)?\\s(?:${relative})(?:ku|kulo|kula)\\b`;

const direction =
  'tetangga|depan|dpn|ngarep|ngajeng|ngajenge|ngarepe|belakang|blkg|mburi|wingking|mburine|samping|smping|sisih|sebelah|sblh|jejer|jejere|dekat|dkt|deket|cedhak|cedak|cedake|cerak|caket|seberang|sebrang|sekitar|persis|pas|tepat|utara|selatan|timur|barat|lor|kidul|wetan|kulon|lore|kidule|wetane|kulone|kiri|kanan|kiwo|tengen|pojok|pojokan|ujung|atas|bawah|dalam|luar|muka|arah|menuju|jalan|masuk|akses|menimpa|dari|di|ke|nang|neng|ning|wonten|ten|teng|tekan|ing|sampai|sampek|ada|antara|gang|mulut|tikungan|lingkungan|area|halaman|teras|pagar|atap|sumur|tembok|depannya';
const directions = `(?:(?:\\d{1,4}\\s?(?:m|meter|km|langkah)\\s)?(?:(?:${direction})\\s){1,5})?`;
// What describes the place further: "rumah saya di pojok pertigaan", "rumah saya yang cat hijau".
const detail = `(?:\\s(?:yang|yg|sing)?\\s?(?:(?:ada|berada|terletak|persis|tepat|pas)\\s)?(?:di|dekat|deket|depan|sebelah|samping|belakang|seberang|pojok|ujung|cat|catnya|warna|bercat|nomor|paling|timur|barat|utara|selatan|lantai|tingkat|pagar)(?:\\s(?!(?:sudah|tidak|sering|selalu|rusak|banjir|mati|belum|karena|sejak|dan|tapi|jadi|kena|bocor|ambles|mohon|tolong|yang|ada|saat|kalau|setiap|tiap|gelap)\\b)[a-z0-9-]{2,15}){1,4})?(?:\\s(?:persis|pas)\\b)?`;

const possessed = new RegExp(`\\b${directions}(?:${own}|${relativeOwn}|${ownSuffix})${detail}`, 'g');

const lives =
  /\b(?:saya|sy|sya|aku|kami|kulo|kula|keluarga saya|kami sekeluarga)\s(?:(?:sendiri|sekeluarga|ini|memang|kebetulan|juga|orang yang|yang)\s){0,2}(?:tinggal|bertempat tinggal|berdomisili|domisili|ngontrak|ngekos|kos|manggon|mapan|menetap|berjualan|jualan|buka (?:usaha|warung|toko|bengkel)|dagang|berdagang|mangkal|kerja|bekerja|mengajar|ngajar)\s(?:di|nang|neng|ning|ing|wonten|ten|teng|dekat|deket|persis|tepat|pas|sebelah|depan|belakang|samping)(?:\s(?!(?:dan|tapi|tetapi|sudah|sejak|merasa|ingin|mau|mohon|minta|sangat|yang|karena|jadi|sering|selalu|tidak|hanya)\b)[a-z0-9/'-]{1,18}){1,7}/g;

// "rumah sendiri", "sekolah kami", "kantor kami": people in general or an office that answers.
const general =
  /^(?:(?:di|ke|dari|ada|area|lingkungan|halaman)\s){0,3}(?:kantor|sekolah|sekolahan|gudang|lahan|tanah|usaha|asrama|pondok)\s(?:kami|sendiri|pribadi)$|(?:rumah|dapur|kamar|kantor)\s(?:sendiri|pribadi|dewe|dhewe)$/;
// "di jalan saya": a way of speaking, not a place that belongs to someone.
const bare = /^(?:pas|di|ke|dari|ada)\s?$/;

/** Places told by what belongs to the reporter: "depan rumah saya", "ngarep omahku", "saya tinggal di ujung gang". */
export function findSelfLocations({ lower }: Normalised): Finding[] {
  const found: Finding[] = [];
  const add = (start: number, written: string) =>
    found.push({ start, end: start + written.trimEnd().length, type: 'self_location', reason });
  for (const match of lower.matchAll(possessed)) {
    const written = match[0].trim();
    if (general.test(written) || bare.test(written)) continue;
    add(match.index, match[0]);
  }
  for (const match of lower.matchAll(lives)) add(match.index, match[0]);
  return found;
}

import { alternatives } from './alternatives.ts';
import type { Normalised } from './normalise.ts';
import { furtherWord, me, relatives } from './own-words.ts';
import type { Finding } from './span.ts';

const owner = `(?:${me}|q|awakku|pribadi|dewe|dhewe)`;
const building = alternatives(`
  rumah | rmh | rmah | omah | umah | griya | griyo | dalem | kediaman | tempat tinggal | tmpt tinggal
  tmpt tgl | tempat tgl | kos | kost | kosan | kos-kosan | kost-kostan | kontrakan | mess | asrama
  ruang tamu | ruang | plafon | kamar | dapur | teras | latar | halaman | pekarangan | garasi | pagar | gerbang | pintu | atap
  genteng | tembok | sumur | gubuk | warung | wrg | toko | kios | lapak | bengkel | konter | counter
  salon | kedai | depot | ruko | gudang | usaha | penggilingan | pangkalan | tempat usaha | tempat kerja
  tempat jualan | tempat dagang | kantor | sawah | ladang | kebun | tegalan | tegal | lahan | tanah
  tambak | kolam | empang | kandang | peternakan | sekolah | sekolahan
`);
const kind = alternatives(`
  usaha | jualan | makan | kelontong | sembako | kopi | bakso | nasi | soto | sayur | buah | kue | roti
  baju | pakaian | pulsa | hp | jahit | las | cukur | motor | mobil | sepeda | material | bangunan
  obat | elektronik | ikan | lele | nila | udang | ayam | bebek | kambing | sapi | kerbau | padi
  jagung | tebu | kayu | kontrakan | dagang | tinggal | kos | baru | lama | milik | punya | pribadi
  kecil | e | ne | dari | depan | belakang | tempat | gang
`);
const mine = `(?:\\s${owner}\\b|-?ku\\b)`;
const own = `${building}(?:nya)?(?:\\s(?:${kind}|${relatives})(?:e|ne)?){0,3}${mine}`;
const javaneseOwn = `(?:omah|umah|griya|griyo|dalem|warung|toko|sawah|kandang|kebon|latar|tegal)(?:e|ne|ipun|nipun)?(?:\\s(?:e|ne|${relatives})(?:ku|e|ne)?){0,2}(?:\\s(?:kulo|kula|aku|dalem)\\b|(?<=\\s[a-z]{2,12})ku\\b)`;
const direction = `(?:sa|se)?${alternatives(`
  tetangga | depan | dpn | dpan | njero | jero | mepet | ngisor | dhuwur | nduwur | ngarep | ngarepan | ngajeng | belakang | blkg | blakang | mburi | wingking
  samping | smping | sisih | sebelah | sblh | jejer | dekat | dkt | deket | cedhak | cedak | cerak
  caket | seberang | sebrang | sekitar | persis | pas | tepat | utara | selatan | timur | barat | lor
  kidul | wetan | kulon | kiri | kanan | kiwo | tengen | pojok | pojokan | ujung | atas | bawah | dalam
  luar | muka | arah | menuju | jalan | masuk | akses | menimpa | dari | di | ke | nang | neng | ning
  wonten | ten | teng | tekan | ing | sampai | sampek | ada | antara | gang | mulut | tikungan
  lingkungan | area | halaman | teras | pagar | atap | sumur | tembok | lokasi | lokasinya | posisi
  titik | gerbang | jembatan
`)}(?:e|ne|nya|ipun)?`;
const distance = `(?:\\d{1,4}\\s?(?:m|meter|km|langkah)\\s)?`;
// What describes the place further: "rumah saya di pojok pertigaan", "rumah saya yang cat hijau".
const described = alternatives(`
  di | dekat | deket | dkt | depan | dpn | ngarep | sebelah | samping | belakang | mburi | seberang
  pojok | ujung | cat | catnya | warna | bercat | nomor | paling | timur | barat | utara | selatan | lor
  kidul | wetan | kulon | lantai | tingkat | pagar | persis | pas | neng | nang | wonten
`);
const complaint = alternatives(`
  rusak | banjir | mati | bocor | ambles | gelap | kena | kebanjiran | tergenang | roboh | longsor
  ambruk | retak | macet | bau | kotor | terendam | sepi | saat | kalau | setiap | tiap | yang | ada
  kering | hancur | padam
`);
const detail = `(?:\\s(?:yang|yg|sing)?\\s?(?:(?:ada|berada|terletak|persis|tepat|pas)\\s)?${described}\\b(?:\\s(?!${complaint}\\b)${furtherWord}){0,4})?`;

const patterns = [
  `\\b${distance}(?:${direction}\\s){0,5}(?:${own}|${javaneseOwn})${detail}`,
  // In an agency's reply: "rumah beliau", "kediaman Bapak".
  `\\b(?:${direction}\\s){0,4}(?:rumah|kediaman|tempat tinggal|warung|toko)\\s(?:beliau|pelapor|pengadu|ybs|yang bersangkutan|anda|saudara|sdr|sdri|bapak(?:/ibu)?|ibu)\\b(?!\\s(?:pertiwi|hamil))`,
  `\\b(?:${direction}\\s){1,4}(?:rumah|omah|griya|warung|toko)(?:e|ne)?\\s(?:mertua|orang ?tua|ortu|nenek|kakek|simbah|maratuwa|morotuwo)\\b`,
  // "tempat saya tinggal", "rumah yang saya kontrak".
  `\\b(?:${direction}\\s){0,4}(?:${building}|tempat|tmpt|lokasi)\\s(?:(?:yang|yg|sing)\\s)?${me}\\s${alternatives(`
    tinggal | tinggali | tempati | jualan | berjualan | kerja | bekerja | dagang | kontrak | sewa | huni
    garap | usaha | mangkal | mengajar | ngajar | buka
  `)}\\b`,
  // "rumah paling ujung itu rumah saya", "urutan ketiga dari masjid itu rumah saya".
  `\\b(?:rumah|omah|urutan|nomor|yang)(?:\\s${furtherWord}){1,7}\\s(?:itu|adalah|yaitu|kuwi|niku)\\s(?:rumah|omah|griya|warung|toko)(?:\\s${me}\\b|ku\\b)`,
  // "saya tinggal di ujung gang", "kulo manggen wonten wetan mejid".
  `(?<!\\b${relatives} )\\b(?:${me}|keluarga saya|kami sekeluarga)\\s(?:(?:sendiri|sekeluarga|ini|memang|kebetulan|juga|orang yang|yang)\\s){0,2}${alternatives(`
    tinggal | bertempat tinggal | berdomisili | domisili | bermukim | mukim | ngontrak | mengontrak
    ngekos | ngekost | kos | kost | manggon | manggen | mapan | menetap | berjualan | jualan | dodolan
    sadean | buka usaha | buka warung | buka toko | buka bengkel | dagang | berdagang | mangkal | kerja
    bekerja | mengajar | ngajar | nyambut gawe
  `)}\\s${alternatives(`
    di | nang | neng | ning | ing | wonten | ten | teng | dekat | deket | persis | tepat | pas | sebelah
    depan | belakang | samping
  `)}(?:\\s${furtherWord}){1,7}`,
];
const places = new RegExp(patterns.join('|'), 'g');

// An office that answers, a school that asks: many people stand behind it. "Rumah sendiri" belongs to
// anybody.
const ofMany =
  /^(?:(?:di|ke|dari|ada|area|lingkungan|halaman|depan)\s){0,3}(?:kantor|sekolah|sekolahan|gudang|lahan|tanah|usaha|asrama|pangkalan)\s(?:kami|sendiri|pribadi|dewe)$|\b(?:rumah|dapur|kamar|kantor|warung|usaha)\s(?:sendiri|pribadi|dewe|dhewe)$|\bluar (?:kota|negeri|jawa|daerah|pulau)/;

/**
 * Places told by what belongs to the reporter: "depan rumah saya", "ngarep omahku", "saya tinggal di ujung
 * gang".
 */
export function findSelfLocations({ lower }: Normalised): Finding[] {
  const found: Finding[] = [];
  for (const match of lower.matchAll(places)) {
    const written = match[0].trimEnd();
    if (ofMany.test(written)) continue;
    const end = match.index + written.length;
    found.push({ start: match.index, end, type: 'self_location', reason: 'menunjuk tempat pelapor' });
  }
  return found;
}

import { alternatives } from './alternatives.ts';
import type { Normalised } from './normalise.ts';
import { furtherWord, me, relatives } from './own-words.ts';
import type { Finding } from './span.ts';

const is =
  '(?:(?:adalah|ini|itu|memang|jadi|selaku|sebagai|seorang|juga|dulu|dulunya|dahulu|kebetulan|pernah jadi|pernah menjadi|sekarang|masih|baru|satu|punika|niku)\\s)';
const myRelative = `(?:(?:mantan\\s)?${relatives}(?:\\s${me}|ku))`;
const who = `(?:${myRelative}|${me})`;
const only = alternatives(`
  satu[\\s-]{0,2}(?:satu|2)(?:nya|ne) | satu2 ?nya | satu2 | siji[\\s-]?siji(?:ne|nipun) | mung siji
  setunggal[\\s-]?setunggalipun | tunggal
`);
const somewhere = '(?:di|se|nang|neng|ning|ing|wonten|ten|dari|pada)';
// What follows "yang" describes the person, whatever it is; a place ends where another thought begins.
const clause = "\\s(?:yang|yg|sing|ingkang)(?:\\s[a-z0-9'-]{1,18}){1,4}";
const tail = `(?:${clause}|\\s${somewhere}\\s(?:${furtherWord}\\s?){1,4}){0,2}`;

const office = `(?:(?:mantan|eks|bekas|pak|bu|bapak|ibu|ketua|wakil|plt|pj|oknum)\\s){0,2}${alternatives(`
  kades | kepala desa | kepala dusun | kepala sekolah | kepala dinas | kepala puskesmas | kepala pasar
  kepala upt | kepala kantor | lurah | kadus | bayan | carik | sekdes | sekretaris desa | camat | bupati
  wabup | modin | perangkat desa | perangkat | rt | rw | bpd | dprd | anggota dewan | dewan | polisi
  kapolsek | danramil | babinsa | kyai | kiai | takmir | imam | ustadz | ustad | kaur | kasi | kamituwo
  bekel | petinggi | pejabat | kepsek | bidan desa | mantri | dukuh | kasun | walikota | sekda
`)}`;
const kinOfOthers = alternatives(`
  istri | isteri | istrinya | suami | bojo | bojone | garwa | garwo | garwane | garwanipun | semah | anak
  anake | anaknya | putra | putri | putrane | putranipun | adik | adike | adek | kakak | kakake
  keponakan | ponakan | menantu | mantu | mantune | mertua | orang tua | ayah | ibunya | bapaknya | cucu
  putu | sepupu | misanan | sedulur | dulure | besan | ipar | tetangga | sopir | supir | ajudan
  pembantu | janda | mantan istri | mantan suami | keluarga | kerabat | yoga | yogane
`);

const person = alternatives(`
  (?:pe[nmr]?|peng|peny)[a-z]{3,12} | tukang | guru | apoteker | notaris | fotografer | koki | kurir | dosen | psikolog | pengacara | advokat | bidan | dokter | mantri | perawat | warga
  keluarga | orang | wong | anak | janda | duda | perempuan | wanita | laki | pria | cowok | cewek
  mantan | ketua | kepala | dukun | kyai | kiai | ustadz | difabel | disabilitas | mahasiswa | mahasiswi
  siswa | siswi | murid | santri | agen | bakul | sopir | supir | kader | karyawan | montir | bandar
  juragan | korban | saksi | pns | asn | tki | tkw | muslim | nasrani | kristen | katolik | tionghoa
  lansia | wartawan | seniman | dalang | sinden | veteran | kuli | anggota | staf | mubalig | penduduk
  tiyang | bengkel | warung | toko | salon | apotek | kios | rumah
`);
// Built like a word for a doer, or somebody's place, yet a thing many share: "penghubung", "pembangkit".
const things = new RegExp(
  `^${alternatives(`
    penghubung | pembangkit | pelabuhan | perempatan | pertigaan | pemancar | penyangga | penahan | pembatas
    penopang | pengaman | penunjuk | penyaring | pasar | penanda | penutup | pelindung | peluang | perahu
    perkara | petunjuk | pe(?!rempuan)[a-z]{4,14}an | rumah | warung | toko | salon | apotek | kios
    bengkel
  `)}$`,
);

const role = alternatives(`
  mantan | eks | bekas | calon | wakil | ketua | kepala | sekretaris | bendahara | pengurus | pemilik
  pengelola | penjaga | juru | koordinator | pimpinan | pengasuh | perangkat | anggota bpd
  anggota dprd | anggota dewan | anggota polri | anggota tni | takmir | marbot | merbot | modin | imam
  kader | bidan | perawat | dokter | mantri | guru | dosen | satpam | kades | kadus | lurah | carik
  sekdes | bayan | penyuluh | pendamping | tukang(?! (?:becak|parkir|ojek|bangunan|kayu|batu)) | penjual
  pengusaha | juragan | wartawan | kontraktor | penjahit | dalang | dukun | pendeta | kyai | pensiunan
  purnawirawan | veteran | saksi
  korban (?:kekerasan|pelecehan|perkosaan|kdrt|penipuan|pemerasan|pungli|penganiayaan|begal) | juara
  atlet | peraih | pemenang | operator | sopir (?:ambulans|bupati|camat|desa|dinas)
`);
const relativeOf = `(?:istri|suami|anak|ibu|bapak|janda|putra|putri|adik|kakak|cucu|keponakan)(?:nya)?\\s(?:dari\\s)?(?:mantan|almarhum|alm|korban|ketua|kepala|pak|bu|bapak|ibu|bidan|guru|kades|lurah|rt|camat)`;

const condition = alternatives(`
  difabel | disabilitas | tuna ?netra | tuna ?rungu | tuna ?wicara | tuna ?daksa | tuna ?grahita
  lumpuh | stroke | strok | struk | kembar | autis | autisme | down ?syndrome | kusta | hiv | odha
  aids | tbc | tb | kanker | tumor | gagal ginjal | cuci darah | hemodialisa | kursi roda | bisu | tuli
  buta | cacat | odgj | gangguan jiwa | gila | yatim piatu | yatim | piatu | epilepsi | ayan
  hidrosefalus | thalasemia | talasemia | polio | cerebral palsy | keterbelakangan | berkebutuhan khusus
  abk | diamputasi | kaki palsu | janda | duda | hamil tua | hamil \\d bulan | hamil di luar nikah
  hamil muda | stunting | gizi buruk | transgender | waria | diperkosa | dilecehkan | skizofrenia
  lupus | hemofilia | jantung bocor
`);
const having = alternatives(`
  adalah | ini | itu | seorang | sebagai | selaku | penyandang | penderita | pengidap | pengguna
  pasien | kena | menderita | mengidap | sakit | orang | warga | pakai | pake | memakai | menggunakan
  naik | duduk di | yang | yg | sing | ingkang | hanya | memang | sedang | lagi | punya | jadi | sudah
  masih | usia | umur | berusia | berumur | bungsu | sulung | pertama | kedua | ketiga | satu-satunya
  kandung | \\d{1,3} | th | tahun | bulan
`);

const patterns = {
  onlyPerson: `(?:\\b${who}\\s${is}{0,2})?\\b${only}\\s(?:(?:dari|orang)\\s)?(${person})\\b(?:\\s(?!(?:yang|yg|sing|ingkang|${somewhere})\\b)${furtherWord}){0,3}${tail}`,
  personOnly: `(?:\\b${who}\\s${is}{0,2})?\\b(${person})\\s(?:${furtherWord}\\s){0,3}?(?:yang\\s)?${only}\\b${tail}`,
  iAmOnly: `\\b${me}\\s${is}{0,2}(?:yang\\s)?${only}(?:${clause}|(?:\\s${furtherWord}){0,5})`,
  onlyI: `\\b(?:hanya|cuma|cuman|mung|gur|namung)\\s(?:saya|sy|sya|aku|kulo|kula|keluarga saya|keluarga kami|rumah saya)\\s(?:sendiri\\s)?(?:yang|yg|sing|ingkang)(?:\\s[a-z0-9'-]{1,18}){1,6}`,
  iAlone: `\\b(?:saya|sy|aku|kulo|kula)\\s(?:sendiri|sendirian|piyambak|dhewe|dewe)\\s(?:yang|yg|sing|ingkang)(?:\\s[a-z0-9'-]{1,18}){1,5}`,
  kinOfOffice: `(?:\\b${me}\\s${is}{0,2})?\\b${kinOfOthers}\\s(?:(?:dari|kandung|pertama|bungsu|sulung|tunggal|e|ne|ipun|${me})\\s){0,2}${office}\\b(?!\\s?\\d)(?:\\s(?:setempat|desa|dusun|kami|sini|di sini))?`,
  formerOfficeIsMe: `\\b(?:pensiunan|mantan|eks|bekas)\\s${office}(?:\\s${furtherWord}){0,2}\\s(?:itu|adalah|ya)\\s${me}\\b`,
  roleOfMine: `\\b${who}\\s${is}{0,3}(?:${role}|${relativeOf})\\b(?:\\s${furtherWord}){0,4}`,
  relativeInService: `\\b${myRelative}\\s${is}{0,2}(?:yang\\s)?(?:jadi\\s|kerja\\s|dinas\\s)?(?:polisi|polri|tni|tentara|jaksa|hakim|pejabat|anggota dewan|kades|camat)\\b`,
  conditionOfMine: `\\b${who}(?:\\s${having}){0,6}\\s${condition}\\b(?:\\s(?:sejak|dari)\\s[a-z0-9]{2,12}|\\s(?:permanen|total|darah|roda)|\\s(?:anak|beranak)\\s[a-z0-9]{1,10})?`,
  twins: `\\b${relatives}\\s${condition}(?:\\s[a-z0-9]{2,10})?(?:\\s${me}\\b|ku\\b)`,
  relativeDescribed: `\\b${myRelative}\\s(?:yang|yg|sing|ingkang)\\s${alternatives(`
    kelas | sekolah | kuliah | kerja | bekerja | jadi | dulu | pernah | bernama | usia | umur | berusia
    berumur | paling | meninggal | menjabat | mengajar | ngajar | punya | menang | juara | viral | guru
    bidan | perawat | dokter | pns
  `)}(?:\\s${furtherWord}){0,4}`,
  iWho: `\\b${me}\\s(?:ini\\s|itu\\s)?(?:yang|yg|sing|ingkang)\\s${alternatives(`
    kemarin | kemaren | wingi | kapan hari | dulu | pernah | waktu itu | tempo hari | minggu lalu
    bulan lalu | tadi | biasa | biasanya | viral | rumahnya | omahe | jualan | punya | menang | demo
    protes | ngomong | bicara | memimpin | mimpin | pertama | paling | menabrak | ditabrak | kecelakaan
    dipecat | diusir | digugat
  `)}(?:\\s(?!(?:dan|tapi|mohon|tolong|minta)\\b)[a-z0-9'-]{1,18}){0,5}`,
  most: `(?:\\b${me}\\s${is}{0,2})?\\b(?:warga|orang|wong|tiyang|penduduk|keluarga|janda|lansia|pedagang|petani|guru|kk|${me})\\s(?:(?:yang|yg|sing|adalah|memang|ini)\\s){0,2}(?:tertua|termuda|terkaya|termiskin|paling (?:tua|muda|sepuh|kaya|miskin|tinggi|gemuk|pojok|ujung|lama|senior))\\b(?:\\s${somewhere})(?:\\s${furtherWord}){1,4}`,
};

/** Phrases that fit one person only: a role, kinship with an office, a rare condition, "satu-satunya ...". */
const compiled = Object.entries(patterns).map(([name, pattern]) => ({
  name,
  pattern: new RegExp(pattern, 'g'),
}));
const speaksOfSelf = new RegExp(`^${me}\\b`);

export function findUniquePersons({ lower }: Normalised): Finding[] {
  const found: Finding[] = [];
  for (const { name, pattern } of compiled) {
    for (const match of lower.matchAll(pattern)) {
      const thing = name.endsWith('erson') || name.endsWith('Only') ? things.test(match[1] ?? '') : false;
      if (thing && !speaksOfSelf.test(match[0])) continue;
      const end = match.index + match[0].trimEnd().length;
      found.push({ start: match.index, end, type: 'unique_person', reason: 'hanya cocok untuk satu orang' });
    }
  }
  return found;
}

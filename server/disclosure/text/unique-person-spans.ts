import type { Normalised } from './normalise.ts';
import type { Finding } from './span.ts';

const reason = 'frasa yang hanya cocok untuk satu orang';
const me = 'saya|sy|sya|aku|kulo|kula|kami|gue|gw|ane';
const only = String.raw`(?:satu[\s-]{0,2}(?:satu|2)(?:nya|ne)|satu2 ?nya|satu2|siji[\s-]?siji(?:ne|nipun)|mung siji|setunggal[\s-]?setunggalipun|semata wayang|tunggal)`;
const office = String.raw`(?:(?:mantan|eks|bekas|pak|bu|bapak|ibu|ketua|wakil|plt|pj|oknum)\s){0,2}(?:kades|kepala (?:desa|dusun|sekolah|dinas|puskesmas|pasar|upt|bidang|kantor|keluarga harapan)|lurah|kadus|bayan|carik|sekdes|sekretaris desa|camat|bupati|wabup|modin|perangkat desa|perangkat|rt|rw|ketua rt|ketua rw|ketua bpd|bpd|dprd|anggota dewan|dewan|polisi|kapolsek|danramil|babinsa|kyai|kiai|takmir|imam|ustadz|ustad|kaur|kasi|kamituwo|bekel|petinggi|pejabat|kepsek|bidan desa|mantri|dukuh|kasun)`;
const kin =
  'istri|isteri|suami|bojo|bojone|garwa|garwane|garwanipun|semah|anak|anake|anaknya|putra|putri|putrane|putranipun|adik|adike|adek|kakak|kakake|keponakan|ponakan|menantu|mantu|mantune|mertua|orang tua|ayah|ibunya|bapaknya|cucu|putu|sepupu|misanan|saudara|sedulur|dulure|besan|ipar|tetangga|sopir|supir|ajudan|pembantu|janda|mantan istri|mantan suami|sekretaris|keluarga|kerabat';
const person =
  '(?:(?:pe[nmr]?|peng|peny)[a-z]{3,12}|tukang|guru|bidan|dokter|mantri|perawat|warga|keluarga|orang|wong|anak|janda|duda|perempuan|wanita|laki|pria|cowok|cewek|mantan|ketua|kepala|dukun|kyai|kiai|ustadz|difabel|disabilitas|mahasiswa|mahasiswi|siswa|siswi|murid|santri|agen|bakul|sopir|supir|kader|karyawan|montir|bandar|juragan|korban|saksi|pns|asn|tki|tkw|muslim|nasrani|kristen|katolik|tionghoa|lansia|wartawan|seniman|dalang|sinden|veteran|janda|duda|kuli|bengkel|warung|toko|salon|apotek|kios|rumah|anggota|staf|mubalig|pelapor|penduduk|saya|sy|aku|kulo|kula|kami)';
// Built like a word for a doer, yet a thing: "penghubung", "penerangan", "pembangkit".
const things =
  /^(?:penghubung|penerangan|penyeberangan|penampungan|pembangkit|pembuangan|pelabuhan|perlintasan|perempatan|pertigaan|perpustakaan|pengairan|pemancar|penyangga|penahan|pembatas|peninggalan|penghasilan|pendapatan|perumahan|pertokoan|pelayanan|pendidikan|penyelesaian|pilihan|perantara|penopang|pengaman|penunjuk|penyaring|pasar|penginapan|pemakaman|pemandian|percetakan|perusahaan|permukiman|pemukiman|pegangan|peluang|penanda|penutup|pelindung|persimpangan|perbatasan|pengobatan|pertolongan|petunjuk|pengharapan|perahu|perkara|peraturan)/;
const word = "[a-z0-9/'-]{1,18}";
const stop = String.raw`(?:yang|sudah|tidak|tapi|tetapi|dan|karena|jadi|saja|mohon|minta|sering|selalu|tolong|kok|juga|sangat|ingin|mau|belum|kemarin|harus|tahu|merasa|kesulitan|susah|butuh|kalau|bila|saat)\b`;
const placeTail = String.raw`(?:\s(?:di|se|dari|nang|neng|ning|ing|wonten|ten)\s?(?:(?!${stop})${word}\s?){1,3})?`;

const onlyPerson = new RegExp(
  `(?:\\b(?:${me})\\s(?:(?:adalah|ini|itu|memang|jadi|satu)\\s){0,2})?\\b${only}\\s(?:(?:dari|orang|warga)\\s)?(${person})\\b(?:\\s(?!${stop}|(?:di|nang|neng)\\b)${word}){0,3}${placeTail}`,
  'g',
);
const personOnly = new RegExp(
  `(?:\\b(?:${me})\\s(?:(?:adalah|ini|itu|memang|seorang)\\s){0,2})?\\b(${person})\\s(?:(?!${stop})${word}\\s){0,3}?(?:yang\\s)?${only}\\b${placeTail}`,
  'g',
);
const iAmOnly = new RegExp(
  `\\b(?:${me})\\s(?:(?:adalah|ini|memang|itu)\\s){0,2}${only}(?:\\s(?!${stop}|(?:di|nang|neng)\\b)${word}){0,3}${placeTail}`,
  'g',
);
const onlyI = new RegExp(
  `\\b(?:hanya|cuma|cuman|mung|tinggal|gur|namung|satu-satunya)\\s(?:${me}|keluarga saya|keluarga kami|aku|rumah saya)\\s(?:sendiri\\s)?(?:yang|yg|sing|ingkang|yang masih)\\s(?:${word}\\s?){1,6}`,
  'g',
);
const kinOfOffice = new RegExp(
  `\\b(?:${kin})(?:nya)?\\s(?:dari\\s|kandung\\s|pertama\\s|bungsu\\s|sulung\\s)?${office}\\b(?!\\s?\\d)(?:\\s(?:setempat|desa|dusun|kami|sini|di sini))?`,
  'g',
);
const iHold = new RegExp(
  `\\b(?:${me})\\s(?:(?:adalah|ini|itu|selaku|sebagai|seorang|memang|juga|dulu|dulunya|kebetulan|pernah jadi|pernah menjadi|sekarang|masih|baru|satu)\\s){0,3}(?:(?:mantan|eks|bekas|calon|wakil|ketua|kepala|sekretaris|bendahara|pengurus|pemilik|pengelola|penjaga|juru|koordinator|pimpinan|pengasuh|perangkat|anggota (?:bpd|dprd|dewan|polri|tni|pkk)|takmir|marbot|merbot|modin|imam|kader|bidan|perawat|dokter|mantri|guru|dosen|satpam|kades|kadus|lurah|carik|sekdes|bayan|pns|asn|penyuluh|pendamping|tukang|penjual|pengusaha|juragan|wartawan|kontraktor|penjahit|dalang|dukun|pendeta|kyai|pensiunan|purnawirawan|veteran|saksi|korban)\\b|(?:istri|suami|anak|ibu|bapak|janda|putra|putri|adik|kakak|cucu|keponakan)\\s(?:dari\\s)?(?:mantan|almarhum|alm|korban|ketua|kepala|pak|bu)\\b)(?:\\s(?!${stop})${word}){0,4}`,
  'g',
);
const condition =
  'difabel|disabilitas|penyandang|tuna ?netra|tuna ?rungu|tuna ?wicara|tuna ?daksa|tuna ?grahita|tuna\\w{3,8}|lumpuh|stroke|strok|struk|kembar|autis|autisme|down ?syndrome|kusta|hiv|odha|aids|tbc?|kanker|gagal ginjal|cuci darah|hemodialisa|kursi roda|bisu|tuli|buta|cacat|odgj|gangguan jiwa|gila|yatim|piatu|yatim piatu|epilepsi|ayan|hidrosefalus|thalasemia|talasemia|polio|cerebral palsy|keterbelakangan|berkebutuhan khusus|abk|amputasi|diamputasi|kaki palsu|janda|duda|hamil tua|hamil \\d bulan|bunuh diri|diperkosa|dilecehkan|hamil di luar nikah|stunting|gizi buruk|indigo|transgender|waria';
const kinMe = `(?:${kin}|ibu|ibune|ibuk|bapak|bapake|nenek|kakek|mbah|simbah|paman|bibi|bulik|paklik|emak|mak|ortu|anak (?:pertama|kedua|ketiga|bungsu|sulung|perempuan|laki-laki)(?: saya)?)`;
const kinWithCondition = new RegExp(
  `\\b${kinMe}(?:\\s(?:${me}|kandung|bungsu|sulung|satu-satunya|pertama|kedua)|ku){1,2}(?:\\s(?:yang|yg|sing|ingkang|itu|ini|adalah|seorang|kena|sakit|menderita|sedang|lagi|punya|pakai|pake|memakai|menggunakan|mengidap|penyandang|jadi|sudah|usia|umur|berusia|berumur|\\d{1,3}|th|tahun|bulan|masih)){0,5}\\s(?:${condition})\\b(?:\\s(?:sejak lahir|dari lahir|permanen|total|roda|darah))?`,
  'g',
);
const kinDescribed = new RegExp(
  `\\b${kinMe}(?:\\s(?:${me})|ku)\\s(?:yang|yg|sing)\\s(?:kelas|sekolah|kuliah|kerja|bekerja|jadi|dulu|pernah|bernama|usia|umur|berusia|berumur|paling|baru|meninggal|menjabat|mengajar|ngajar|punya|menang|juara|viral|tentara|polisi|tni|polri|pns|guru|bidan|perawat|dokter)(?:\\s(?!${stop})${word}){0,4}`,
  'g',
);
const meWithCondition = new RegExp(
  `\\b(?:${me})\\s(?:(?:adalah|ini|itu|seorang|sebagai|selaku|penyandang|penderita|pengidap|pasien|kena|menderita|sakit|orang|warga|pakai|pake|memakai|menggunakan|naik|duduk di|yang|hanya|seorang|memang)\\s){0,4}(?:${condition})\\b(?:\\s(?:anak|beranak)\\s${word})?`,
  'g',
);
const sufferer = new RegExp(`\\b(?:penyandang|penderita|pengidap)\\s(?:${condition})\\b`, 'g');
const iWho = new RegExp(
  `\\b(?:${me})\\s(?:ini\\s|itu\\s)?(?:yang|yg|sing|ingkang)\\s(?:kemarin|kemaren|wingi|kapan hari|dulu|pernah|waktu itu|tempo hari|minggu lalu|bulan lalu|tadi|biasa|biasanya|viral|rumahnya|omahe|jualan|punya|menang|demo|protes|ngomong|bicara|memimpin|mimpin|pertama|paling|menabrak|ditabrak|jatuh|kecelakaan|dipecat|diusir|digugat)(?:\\s(?!(?:dan|tapi|mohon|tolong|minta)\\b)${word}){0,5}`,
  'g',
);
const superlative = new RegExp(
  `\\b(?:warga|orang|wong|penduduk|keluarga|janda|lansia|pedagang|petani|guru|kk|${me})\\s(?:(?:yang|yg|sing|adalah|memang|ini)\\s){0,2}(?:tertua|termuda|terkaya|termiskin|tersepuh|paling (?:tua|muda|sepuh|kaya|miskin|tinggi|gemuk|pojok|ujung|lama|senior))\\b${placeTail}`,
  'g',
);

/** Phrases that fit one person only: a role, kinship with an office, a rare condition, "satu-satunya ...". */
export function findUniquePersons({ lower }: Normalised): Finding[] {
  const found: Finding[] = [];
  const add = (match: RegExpExecArray) => {
    found.push({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      type: 'unique_person',
      reason,
    });
  };
  for (const pattern of [onlyPerson, personOnly]) {
    for (const match of lower.matchAll(pattern)) {
      const noun = match[1] ?? '';
      const concrete = things.test(noun) || /^(?:rumah|warung|toko|salon|apotek|kios|bengkel)$/.test(noun);
      if (!concrete || new RegExp(`^(?:${me})\\b`).test(match[0])) add(match);
    }
  }
  const others = [
    iAmOnly,
    onlyI,
    kinOfOffice,
    iHold,
    kinWithCondition,
    kinDescribed,
    meWithCondition,
    sufferer,
    iWho,
    superlative,
  ];
  for (const pattern of others) for (const match of lower.matchAll(pattern)) add(match);
  return found;
}

import type { MethodChange, MethodTerm } from '../id/method.ts';
import type { Texts } from '../texts.ts';

const terms: MethodTerm[] = [
  {
    id: 'diterima',
    term: 'Katampi',
    definition:
      'Sedaya wadulan ingkang mlebet, kalebet ingkang salajengipun boten sah. Wadulan ingkang dipungabung kaliyan wadulan sanes kaetang sepisan.',
    example: '',
  },
  {
    id: 'valid',
    term: 'Sah',
    definition:
      'Katampi kasuda ingkang boten sah saha ingkang dereng dipunverifikasi. Boten sah ateges: boten cocog kaliyan kasunyatan, ingkang wadul boten mangsuli (sasampunipun kalih serat saha 10 dinten kerja), sanes panguwaosipun kabupaten, spam, utawi sanes wadulan.',
    example: 'Conto: 143 wadulan katampi, 70 boten sah, 0 ngentosi verifikasi. Dados 143 − 70 = 73 sah.',
  },
  {
    id: 'jawaban-pertama',
    term: 'Wangsulan sepisanan',
    definition:
      'Saking katampi dumugi serat sepisanan saking petugas, sanadyan isinipun namung atur panuwun.',
    example: '',
  },
  {
    id: 'jawaban-berisi',
    term: 'Wangsulan ingkang wonten isinipun',
    definition:
      'Saking katampi dumugi wangsulan sepisanan ingkang nyebat sinten ingkang nindakaken utawi mutusaken punapa saha kapan, utawi nedahaken. Ukara kados “sampun katampi” boten kaetang. Cacah kekalihipun tansah kaserat jejer.',
    example: '',
  },
  {
    id: 'selesai',
    term: 'Rampung',
    definition:
      'Wadulan sah ingkang dipunsebat rampung, miturut buktinipun: foto saderengipun saha sasampunipun, dipunleresaken dening ingkang wadul, utawi namung katranganipun instansi.',
    example:
      'Conto: 37 rampung saking 73 sah, dados 50,7\u00a0%. Sela ingkang limrah 39,5 dumugi 61,8\u00a0%: samanten cacah punika saged mobah sanadyan cara nyambut damelipun sami.',
  },
  {
    id: 'batas-waktu',
    term: 'Wates wekdal',
    definition:
      'Katetepan: rampung salebeting wates. Kalangkungan: boten rampung salebeting wates, sampun katutup utawi taksih kabikak. Lumampah: taksih kabikak saha watesipun dereng langkung. Cacah baku inggih punika katetepan kaperang (katetepan + kalangkungan). Ing sisihipun kaserat cacah paling awon, menawi sedaya ingkang lumampah badhe kasep, saha cacah paling sae, menawi sedaya badhe trep wekdal. Wadulan kaukur mawi wates ingkang lumampah nalika katampi; menawi watesipun nate ewah, saben wates gadhah kadadosan piyambak.',
    example:
      'Conto: 30 katetepan, 20 kalangkungan, 10 lumampah. Cacah baku 30 ÷ 50 = 60\u00a0%, paling awon 30 ÷ 60 = 50\u00a0%, paling sae 40 ÷ 60 = 66,7\u00a0%.',
  },
  {
    id: 'hari-kerja',
    term: 'Dinten kerja',
    definition:
      'Dinten sepisan inggih punika dinten kerja sasampunipun dipunverifikasi. Dinten prei nasional saha cuti bersama manut putusan pamarentah. Taun ingkang dereng wonten putusanipun kaetang samentawis saha dipuntandhani.',
    example:
      'Conto: dipunverifikasi 24 Maret 2025. Awit prei Nyepi, Idulfitri, cuti bersama, saha Jumat Agung, dinten kerja kaping 14 dhawah 23 April 2025.',
  },
  {
    id: 'median',
    term: 'Median',
    definition:
      'Wekdal ingkang dipunbetahaken dumugi sapalihipun wadulan sah rampung, kaetang mawi cara Kaplan-Meier satemah wadulan ingkang taksih kabikak tumut kaetang. Panampikan saha palimpahan dados kadadosan sanes. Menawi sapalihipun dereng rampung, kaserat “dereng dumugi”. Menawi kirang saking 10 wadulan ingkang taksih dipuntitipriksa, kaserat “kesekedhiken”.',
    example: '',
  },
  {
    id: 'tunggakan',
    term: 'Tunggakan',
    definition:
      'Wadulan sah ingkang taksih kabikak ing S, miturut umuripun. Kabikak ing pungkasan wulan = kabikak ing wiwitan + sah ingkang mlebet − ingkang pungkasan + ingkang kabikak malih.',
    example: '',
  },
  {
    id: 'dibuka-kembali',
    term: 'Kabikak malih',
    definition:
      'Wadulan ingkang kabikak malih salebetipun 30 dinten sasampunipun dipunsebat rampung, kaperang wadulan ingkang nate rampung.',
    example: '',
  },
];

const moreTerms: MethodTerm[] = [
  {
    id: 'tahap',
    term: 'Tataran: katampi, sah, dipunwangsuli, dipuntindaklajengi, rampung',
    definition:
      'Gangsal tataran, saben tataran peranganipun tataran saderengipun. Dipunwangsuli ateges petugas sampun nyerat dhateng ingkang wadul. Dipuntindaklajengi ateges sampun wonten wangsulan ingkang wonten isinipun. Wadulan ingkang rampung kaetang sampun nglangkungi sedaya tataran.',
    example:
      'Conto: 143 katampi, 73 sah, 60 dipunwangsuli, 45 dipuntindaklajengi, 37 rampung. Dados 73 − 45 = 28 wadulan sah dereng dipuntindaklajengi; 60 − 45 = 15 ing antawisipun sampun dipunwangsuli, nanging dereng wonten isinipun.',
  },
  {
    id: 'jawaban-instansi',
    term: 'Wangsulan instansi',
    definition:
      'Saking dipunterusaken dhateng instansi dumugi wangsulan sepisanan ingkang wonten isinipun saking instansi punika. Wadulan ingkang dipunalihaken miwiti etangan enggal kangge instansi enggal; cacahipun pangalihan kaserat ing sisihipun.',
    example:
      'Conto: dipunterusaken Senen tabuh 09.00, dipunwangsuli “sampun katampi” Senen sonten, dipunwangsuli “tim nambal Kemis” Rebo tabuh 10.00. Wangsulan instansi: 49 jam, sanes 6 jam.',
  },
  {
    id: 'angkatan',
    term: 'Angkatan wulan',
    definition:
      'Wadulan sah ingkang katampi ing satunggal wulan, saha peranganipun ingkang rampung salebetipun 7, 14, 30, saha 60 dinten. Sel kaarsir salami wadulan paling enem ing wulan punika dereng samanten umuripun.',
    example:
      'Conto: 40 wadulan katampi Mei, 22 rampung salebetipun 14 dinten, dados 22 ÷ 40 = 55\u00a0%. Tanggal 10 Juni sel 14 dinten taksih kaarsir, awit wadulan 31 Mei nembe umur 10 dinten.',
  },
  {
    id: 'kepuasan',
    term: 'Ngandikanipun ingkang wadul',
    definition:
      'Sasampunipun wadulan rampung, ingkang wadul saged mangsuli sampun utawi dereng rampung saha maringi aji 1 dumugi 5. Tansah kaserat pinten ingkang mangsuli saking pinten ingkang dipunsuwuni pirsa. Rata-rata boten kaserat menawi kirang saking 30 aji.',
    example:
      'Conto: 37 dipunsuwuni pirsa, 12 mangsuli (32,4\u00a0%), 9 sampun rampung saha 3 dereng. Rata-rata boten kaserat, awit namung wonten 12 aji.',
  },
  {
    id: 'janggal',
    term: 'Wekdal ingkang aneh',
    definition:
      'Wekdal kirang saking 10 menit utawi negatif. Kekalihipun kaetang saha katedahaken; ingkang negatif mlebet kurva minangka nol jam.',
    example:
      'Conto: katampi 10.00, dipunsebat rampung 10.04. Tetep rampung, nanging katingal ing “wekdal ingkang aneh”.',
  },
  {
    id: 'jeda',
    term: 'Leren',
    definition:
      'Pitakenan dhateng ingkang wadul ngendhegaken jam kerjanipun petugas, paling dangu 10 dinten kerja saben wadulan. Jam ingkang dipunwartosaken boten nate kendel. Peranganipun leren inggih punika jam leren kaperang sedaya jam wadulan sah ingkang kabikak.',
    example:
      'Conto: wadulan rampung sasampunipun 200 jam, 60 jam ing antawisipun ngentosi ingkang wadul. Ingkang dipunwartosaken tetep 200 jam, dados wates 168 jam kalangkungan.',
  },
  {
    id: 'bilangan-kecil',
    term: 'Cacah ingkang boten kabikak',
    definition:
      'Ing tabel silang kategori, papan, saha instansi, cacah 1 dumugi 4 boten kabikak, saha sasekedhik-sekedhikipun cacah sanes tumut katutup satemah ingkang katutup boten saged kaetang saking gunggungipun. Tabel triwulan medal 60 dinten sasampunipun triwulan pungkasan saha boten ewah malih. Gunggung satunggal arah tansah trep.',
    example:
      'Conto: larik 9, 2, 7 kanthi gunggung 18. Menawi namung 2 ingkang katutup, 18 − 9 − 7 mbikak malih; pramila 7 tumut katutup, ugi ing larik sanes ing kalih kolom punika.',
  },
];

const changes: MethodChange[] = [
  {
    on: '2026-11-22',
    change:
      'Wangsulan kapisan, wangsulan mawi isi, wangsulan miturut wulan, versi 2, saha kadadosan wates wekdal, versi 3: wadulan ingkang taksih bikak ing register lami boten mlebet ukuran wangsulan kapisan. Enggal: cacah saking register lami, saha kintunan ingkang boten nyekapi sarat. Tanpa register lami boten wonten cacah ingkang ewah.',
  },
  {
    on: '2026-11-22',
    change:
      'Enggal: tataran saking katampi dumugi rampung, wangsulan miturut wulan, potret data wulanan, saha program ingkang ngetang malih. Boten wonten cacah lami ingkang ewah.',
  },
  {
    on: '2026-11',
    change:
      'Kadadosan wates wekdal saha pambandhing instansi, versi 2: saben wadulan kaukur mawi paugeran ingkang lumampah nalika katampi, sanes mawi paugeran enggal.',
  },
];

export const method: Texts['method'] = {
  title: 'Cara ngetang',
  description:
    'Kados pundi saben cacah ing situs punika kaetang, punapa ingkang boten dipunwartosaken, saha sebabipun.',
  heading: 'Kados pundi cacah punika kaetang',
  lead: 'Cacah ingkang boten saged dipunpriksa boten wonten ginanipun. Ing mriki kaserat punapa ingkang kaetang, punapa ingkang boten, saha contonipun.',
  basics: 'Paugeran dhasar',
  rules: (timeZone) => [
    'Saben cacah nyebat kawontenan ing satunggal wekdal, ingkang dipunsebat S. Ingkang kedadosan sasampunipun S boten kaetang.',
    'Wadulan ingkang taksih kabikak tansah dados panimbang. Rata-rata saking wadulan ingkang rampung kemawon badhe ndhelikaken ingkang kasep.',
    'Katutup boten sami kaliyan rampung. Dipuntampik, kalimpahaken, saha dipungabung punika kadadosan piyambak.',
    `Wekdal kaserat ing zona ${timeZone}.`,
  ],
  termsTitle: 'Tembung',
  terms,
  moreTermsTitle: 'Tembung sanes',
  moreTerms,
  unpublished: 'Ingkang boten dipunwartosaken, saha sebabipun',
  notPublished: [
    'Asma, nomer, saha ukaranipun ingkang wadul: supados boten wonten ingkang ajrih wadul.',
    'Wadulan ingkang taksih kabikak setunggal-setunggal: isinipun dereng dipunpriksa, saha ingkang dipunwadulaken dereng mangsuli. Cacahipun kaetang.',
    'Prekawis pribadi saha padudon antawisipun tanggi: namung kaetang saben kecamatan saha taun.',
    'Cacah alit (kirang saking 5) ing tabel silang kategori, papan, saha instansi: supados boten wonten tiyang ingkang saged dipunbatang saking selisihipun. Gunggung satunggal arah tetep trep.',
    'Cacah punapa kemawon bab wadulan tanpa asma: supados ingkang wadul mawi asma boten saged kasaring.',
  ],
  precision: 'Trep-ipun papan',
  precisionRule: (villageWord) =>
    `Sarana umum katedahaken ing panggenanipun. Sanesipun kabunderaken dhateng pethak kirang langkung 110 meter ingkang boten nglangkungi wates ${villageWord}, utawi namung kasebat ${villageWord}-ipun. Petugas saged milih ingkang langkung kasar; alesanipun boten kasebat.`,
  comparing: 'Mbandhingaken instansi',
  comparingRule:
    'Wadulan kathah dereng tamtu instansinipun awon, wadulan sekedhik dereng tamtu instansinipun sae. Instansi kanthi kirang saking 20 wadulan boten dipunparingi cacah. Boten wonten ingkang dipunurutaken miturut rata-rata.',
  signs: 'Tandha',
  limitsTitle: 'Watesipun cacah punika',
  limits: [
    'Cacah punika bab wadulan ingkang dumugi dhateng kula sadaya. Papan tanpa wadulan dereng tamtu tanpa prekawis.',
    '“Rampung” miturut katranganipun instansi kemawon dereng kabuktekaken dening sinten-sinten; pramila buktinipun tansah kaserat.',
    'Wangsulan ingkang wonten isinipun dipuntepangi mawi paugeran kaserat. Petugas saged ndandosi saha saben pandandosan kacathet, nanging paugeran saged klintu ing ukara ingkang boten limrah.',
    'Median satunggal instansi boten saged kaetang malih saking njawi: tabel risikonipun badhe mbikak cacah alit. Program etang malih nyebat sedaya cacah ingkang kados mekaten.',
    'Taun tanpa putusan dinten prei kaetang mawi akhir pekan saha dinten prei ingkang tanggalipun ajeg kemawon, saha dipuntandhani p.',
  ],
  versions: 'Versi paugeran',
  calendar: 'Tanggalan dinten prei',
  provisional: ' (samentawis)',
  replies: 'Paugeran wangsulan ingkang wonten isinipun',
  policy: 'Paugeran wekdal',
  definitions: 'Definisi',
  version: (number) => `versi ${number}`,
  definitionVersions: (count, raised) =>
    `${count} definisi, sedaya versi 1${raised.length > 0 ? `, kajawi ${raised.join(', ')}` : ''}.`,
  changesTitle: 'Cathetan ewah-ewahan',
  changes,
  revisions: ['Ewah-ewahan ing cacah ingkang sampun medal wonten ing', 'daftar revisi'],
  seeAlso: ['Datanipun saged dipunundhuh ing kaca', 'data', ', asilipun ing', 'statistik'],
};

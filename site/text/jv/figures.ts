import { formatsOf } from '../../formats.ts';
import type { Texts } from '../texts.ts';

const { number, share } = formatsOf('jv');

export const figures: Texts['figures'] = {
  columns: {
    agency: 'Instansi',
    category: 'Kategori',
    channel: 'Kanal',
    count: 'Cacah',
    district: 'Kecamatan',
    evidence: 'Bukti',
    invalid: 'Boten sah',
    measure: 'Ukuran',
    merged: 'Dipungabung',
    month: 'Wulan',
    of: 'Saking',
    outcome: 'Kadadosan',
    pending: 'Ngentosi verifikasi',
    reason: 'Alesan',
    received: 'Katampi',
    stage: 'Tataran',
    valid: 'Sah',
    value: 'Aji',
  },
  outcomes: {
    resolved: 'Rampung',
    open: 'Taksih kabikak',
    refused: 'Boten saged katindakaken',
    forwarded: 'Kalimpahaken',
  },
  register: {
    title: 'Saking katampi dumugi rampung',
    finding: ({ received, valid, resolved, open }, part, low, high) =>
      `Saking ${number(received)} wadulan ingkang katampi, ${number(valid)} sah. Saking ingkang sah, ${number(resolved)} (${part}) rampung saha ${number(open)} taksih kabikak. Sela ingkang limrah ${low} dumugi ${high}.`,
    definition: (merged) =>
      `Katampi = sah + boten sah + ngentosi verifikasi. Wadulan ingkang dipungabung (${number(merged)}) kaetang sepisan. Persentase sekawan larik pungkasan punika peranganipun wadulan sah.`,
    inbound: 'Sedaya ingkang mlebet',
  },
  funnel: {
    title: 'Dumugi pundi lampahing wadulan',
    finding: ({ received, valid, answered, followedUp, resolved }) =>
      `Saking ${number(received)} ingkang katampi, ${number(valid)} sah, ${number(answered)} dipunwangsuli, ${number(followedUp)} dipuntindaklajengi, ${number(resolved)} rampung.`,
    definition:
      'Saben tataran punika peranganipun tataran saderengipun. Dipunwangsuli: sampun wonten serat saking petugas. Dipuntindaklajengi: sampun wonten wangsulan ingkang nyebat sinten ingkang nindakaken punapa saha kapan. Ingkang rampung kaetang ing sedaya tataran saderengipun.',
    stages: ['Katampi', 'Sah', 'Dipunwangsuli', 'Dipuntindaklajengi', 'Rampung'],
  },
  funnelCategories: {
    title: 'Dumugi pundi lampahing wadulan, miturut kategori',
    finding: (rows) =>
      `${number(rows)} kategori, saking katampi dumugi rampung; urut miturut abjad, sanes undha-usuk.`,
    definition:
      'Tataran ingkang sami, saben kategori. Kategori ingkang wadulanipun boten katedahaken setunggal-setunggal tetep kaetang ing mriki.',
  },
  funnelMonths: {
    title: 'Dumugi pundi lampahing wadulan, miturut wulan katampinipun',
    finding: (rows) =>
      `${number(rows)} wulan; wadulan ing wulan-wulan pungkasan taksih lumampah dhateng tataran candhakipun.`,
    definition: 'Tataran ingkang sami, saben wadulan ing wulan katampinipun.',
  },
  evidence: {
    title: 'Punapa buktinipun',
    none: 'Dereng wonten wadulan ingkang rampung.',
    finding: (shown, total) =>
      `${number(shown)} saking ${number(total)} wadulan rampung (${share(shown / total)}) katedahaken kanthi foto saderengipun saha sasampunipun.`,
  },
  backlog: {
    title: 'Ingkang taksih kabikak, miturut umuripun',
    finding: (open, oldestDays) =>
      open === 0
        ? 'Boten wonten wadulan sah ingkang taksih kabikak.'
        : `${number(open)} wadulan sah taksih kabikak; ingkang paling dangu sampun ${number(oldestDays)} dinten.`,
    definition:
      'Wadulan sah ingkang ing S dereng rampung, dereng dipuntampik, saha dereng kalimpahaken, miturut dinten wiwit katampi.',
    band: (from, to) => (to === null ? `${from} dinten langkung` : `${from} dumugi ${to} dinten`),
    age: 'Umur',
  },
  invalid: {
    title: 'Kenging punapa wadulan boten sah',
    none: 'Dereng wonten wadulan ingkang boten sah.',
    finding: (count, reason, most) =>
      `${number(count)} wadulan boten sah; ingkang paling kathah: ${reason} (${number(most)}).`,
    definition:
      'Saben wadulan boten sah gadhah satunggal alesan. “Boten mangsuli” namung dipunginakaken sasampunipun kalih serat saha 10 dinten kerja.',
  },
  channels: {
    title: 'Lumantar kanal punapa wadulan dhateng',
    none: 'Dereng wonten wadulan.',
    finding: (channel, received, valid) =>
      `Kanal ingkang paling kathah inggih punika ${channel}: ${number(received)} katampi, ${number(valid)} ing antawisipun sah.`,
    definition:
      'Wadulan katampi miturut kanal panggenan wadulan sepisanan mlebet. Gunggungipun sedaya kanal sami kaliyan cacahipun ingkang katampi.',
  },
  resolution: {
    title: 'Pinten dangunipun dumugi rampung',
    none: 'Dereng wonten wadulan sah.',
    median: (median, range) => `Median ${median}${range === null ? '' : ` (${range})`}.`,
    ninetieth: (duration) => `Sanga saking sedasa rampung salebetipun ${duration}.`,
    ninetiethNotReached: 'Sanga saking sedasa: dereng dumugi.',
    definition: (days) =>
      `Peranganipun wadulan sah ingkang sampun rampung sawetawis dinten sasampunipun katampi, cara Kaplan-Meier (Aalen-Johansen): ingkang taksih kabikak tumut kaetang, panampikan saha palimpahan punika kadadosan sanes. Pita: 95\u00a0%. Cacah ing ngandhaping sumbu: ingkang taksih ngentosi. Gambar dumugi dinten kaping ${number(days)}.`,
    curve: 'rampung',
  },
  answer: {
    title: 'Wangsulan sepisanan saha wangsulan ingkang wonten isinipun',
    none: 'Dereng wonten wadulan.',
    finding: (any, substantive) =>
      `Wangsulan sepisanan: median ${any}. Wangsulan ingkang nyebat sinten ingkang nindakaken punapa saha kapan: median ${substantive}.`,
    definition: (n, days) =>
      `Peranganipun wadulan ingkang sampun dipunwangsuli sawetawis dinten sasampunipun katampi. Atur panuwun kaetang minangka wangsulan sepisanan, boten nate minangka wangsulan ingkang wonten isinipun. Wangsulan sepisanan: n = ${number(n)}. Cacah ing ngandhaping sumbu: ingkang taksih ngentosi, larik inggil wangsulan sepisanan, larik ngandhap wangsulan ingkang wonten isinipun. Gambar dumugi dinten kaping ${number(days)}.`,
    curves: { any: 'wangsulan sepisanan', substantive: 'wangsulan wonten isinipun' },
    answer: 'Wangsulan',
    rows: { any: 'sepisanan', substantive: 'wonten isinipun' },
  },
  curve: {
    promise: (days) => `janji: ${number(days)} dinten`,
    axis: 'dinten wiwit katampi',
    columns: ['Dumugi dinten', 'Taksih ngentosi', 'Kedadosan', 'Perangan', 'Pita 95 %'],
  },
  answers: {
    title: 'Wangsulan sepisanan saha wangsulan ingkang wonten isinipun, miturut wulan',
    finding: (any, substantive) =>
      `Kekalihipun tansah jejer: median wangsulan sepisanan ${any}, median wangsulan ingkang wonten isinipun ${substantive}. Sel ingkang kaarsir dereng mateng.`,
    definition:
      'Peranganipun wadulan wulan punika ingkang sampun dipunwangsuli salebetipun sawetawis jam wiwit katampi: wangsulan sepisanan / wangsulan ingkang wonten isinipun. Ingkang dereng dipunwangsuli tetep dados panimbang.',
    first: (within) => `Sepisanan, ${within}`,
    substantive: (within) => `Wonten isinipun, ${within}`,
  },
  deadline: {
    none: 'Dereng wonten wates wekdal ingkang dumugi titinipun.',
    kept: (part, due) => `${part} saking ${number(due)} ingkang dumugi titinipun katetepan.`,
    noneRunning: 'Boten wonten ingkang taksih lumampah.',
    running: (pending, lower, upper) =>
      `${number(pending)} taksih lumampah: menawi sedaya kasep ${lower}, menawi sedaya trep wekdal ${upper}.`,
    definition:
      'Cacah baku = katetepan ÷ (katetepan + kalangkungan). Kalangkungan kalebet ingkang taksih kabikak nglangkungi wates.',
    provisional: (count) =>
      `${number(count)} ing antawisipun samentawis (p): tanggalan taun punika dereng katetepaken.`,
    results: { met: 'Katetepan', breached: 'Kalangkungan', pending: 'Taksih lumampah' },
    headline: 'Cacah baku',
    worst: 'Paling awon',
    best: 'Paling sae',
  },
  cohorts: {
    title: 'Rampung sasampunipun 7, 14, 30, saha 60 dinten',
    finding:
      'Saben larik punika wadulan sah ingkang katampi ing satunggal wulan. Sel ingkang kaarsir dereng mateng: sapérangan wadulanipun dereng samanten umuripun.',
    definition:
      'Peranganipun wadulan sah wulan punika ingkang rampung salebetipun sawetawis dinten wiwit katampi. Ingkang taksih kabikak tetep dados panimbang.',
  },
  categories: {
    title: 'Miturut kategori',
    finding: (rows) => `${number(rows)} kategori, miturut kathahipun wadulan sah.`,
    definition:
      'Wadulan sah saha ingkang rampung ing S, miturut kategori ingkang katetepaken dening petugas verifikasi.',
  },
  districts: {
    title: 'Miturut kecamatan',
    finding: (rows) =>
      `${number(rows)} kecamatan, miturut abjad. Wadulan kathah saged ugi ateges warganipun langkung asring wadul.`,
    definition:
      'Wadulan sah miturut kecamatan panggenan kedadosanipun. Gunggungipun sedaya sami kaliyan cacahipun ingkang sah.',
    without: 'Tanpa papan',
  },
  months: {
    title: 'Miturut wulan katampinipun',
    finding: (rows) => `${number(rows)} wulan, saking ingkang katampi dumugi kadadosanipun ing S.`,
    definition:
      'Saben wadulan mapan ing wulan katampinipun. Wulan-wulan pungkasan dereng mateng: saperangan wadulanipun taksih lumampah.',
    pending: 'Ngentosi',
  },
  agencies: {
    title: 'Miturut instansi',
    finding:
      'Miturut abjad, sanes undha-usuk. Wadulan kathah dereng tamtu instansinipun awon, wadulan sekedhik dereng tamtu instansinipun sae.',
    definition:
      'Median Kaplan-Meier. Tandha / ateges kesekedhiken (kirang saking 20 wadulan), tandha · ateges boten kabikak. Namung nampi: peranganipun wangsulan ingkang boten nyebat tumindak punapa-punapa.',
    medianResolution: 'Median rampung',
    medianAnswer: 'Median wangsulan',
    resolvedInTime: 'Rampung trep wekdal',
    acknowledgement: 'Namung nampi',
  },
  acknowledgements: {
    title: 'Wangsulan ingkang namung nampi, miturut instansi',
    finding: (told, all) =>
      `Peranganipun wangsulan ingkang namung ngaturaken panuwun; ${number(told)} saking ${number(all)} instansi gadhah cekap wangsulan. Urut abjad, sanes undha-usuk: wadulan kathah dereng tamtu instansinipun awon, lan sekedhik dereng tamtu sae.`,
    definition:
      'Wangsulan tanpa katrangan sinten ingkang nindakaken punapa saha kapan, kaperang sedaya wangsulanipun instansi punika. Ingkang mangu-mangu tetep dados panimbang. Tandha / ateges kirang saking 20 wangsulan.',
    valid: 'Wadulan sah',
  },
  reopened: {
    title: 'Kabikak malih',
    none: 'Dereng wonten wadulan ingkang nate rampung.',
    finding: (reopened, n, part) =>
      `${number(reopened)} saking ${number(n)} wadulan ingkang nate rampung kabikak malih salebetipun 30 dinten (${part}).`,
    definition:
      'Wadulan ingkang kabikak malih salebetipun 30 dinten sasampunipun dipunsebat rampung, kaperang sedaya ingkang nate rampung. Wekdal dumugi rampung sepisanan saha pungkasan kaserat jejer.',
    again: 'Kabikak malih salebetipun 30 dinten',
    stayed: 'Tetep rampung',
    first: 'Median dumugi rampung sepisanan',
    last: 'Median dumugi rampung pungkasan',
  },
  satisfaction: {
    title: 'Ngandikanipun ingkang wadul',
    none: 'Dereng wonten wadulan ingkang nate rampung.',
    finding: ({ n, answered, solved, notSolved }, rate) =>
      `${number(answered)} saking ${number(n)} ingkang wadul mangsuli (${rate}): ${number(solved)} ngandika sampun rampung, ${number(notSolved)} dereng.`,
    definition:
      'Ingkang wadul dipunsuwuni pirsa sasampunipun wadulanipun rampung. Rata-rata aji namung kaserat menawi wonten 30 aji; ingkang boten mangsuli boten kaanggep marem.',
    answer: 'Wangsulan',
    solved: 'Sampun rampung',
    notSolved: 'Dereng rampung',
    rating: (rating) => `Aji ${rating} saking 5`,
    mean: 'Rata-rata aji',
    silent: 'Boten mangsuli',
  },
  implausible: {
    title: 'Dangunipun wekdal ingkang aneh',
    finding: (count) =>
      count === 0
        ? 'Boten wonten wekdal negatif utawi kirang saking 10 menit.'
        : `${number(count)} wekdal negatif utawi kirang saking 10 menit; katedahaken, boten kadhelikaken.`,
    definition:
      'Wekdal ingkang boten tinemu nalar: kirang saking 10 menit, utawi pungkasan saderengipun wiwitan. Ingkang negatif kaetang nol ing kurva.',
    clocks: {
      firstAnswer: 'Wangsulan sepisanan',
      agencyAnswer: 'Wangsulan instansi',
      resolution: 'Rampungipun',
    },
    columns: ['Wekdal', 'Kirang saking 10 menit', 'Negatif'],
  },
  other: {
    title: 'Leren saha pangalihan',
    finding: (reassigned, n, paused) =>
      `${number(reassigned)} saking ${number(n)} wadulan ingkang dipunterusaken nate dipunalihaken dhateng instansi sanes; ${number(paused)} ngentosi wangsulanipun ingkang wadul.`,
    definition:
      'Leren (pitakenan dhateng ingkang wadul) namung ngendhegaken jam kerjanipun petugas, boten nate jam ingkang dipunwartosaken. Peranganipun leren: jam leren kaperang sedaya jam wadulan sah ingkang kabikak.',
    reassigned: 'Wadulan ingkang dipunalihaken',
    reassignments: 'Sedaya pangalihan',
    paused: 'Wadulan ingkang wonten lerenipun',
    pauseShare: 'Peranganipun leren',
  },
  quarters: {
    agency: 'Saben triwulan, miturut kadadosan',
    district: 'Saben triwulan, miturut kategori',
    note: 'Wadulan sah triwulan punika, dipunpirsani 60 dinten sasampunipun triwulan pungkasan; sasampunipun punika tabelipun boten ewah. Tandha · boten kabikak: kirang saking 5, utawi saged kaetang saking selisih. – pas nol.',
    total: 'Gunggung',
  },
};

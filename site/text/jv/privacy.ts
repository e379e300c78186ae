import type { Texts } from '../texts.ts';

export const privacy: Texts['privacy'] = {
  title: 'Privasi: sinten saged mirsani punapa',
  description:
    'Sinten ingkang saged mirsani nami, isi, papan, saha foto wadulan panjenengan, saha sinten ingkang boten.',
  heading: 'Sinten saged mirsani punapa',
  lead: 'Panjenengan kepareng wadul tanpa nami. Menawi maringi nami utawi nomer, namung petugas verifikasi ingkang saged mbikak, saha saben mbikak kacathet.',
  contents: 'Isining kaca',
  tableCaption: 'Menawi panjenengan wadul lumantar formulir kula',
  columns: ['Bab', 'Petugas verifikasi', 'Instansi ingkang nindakaken', 'Publik'],
  rows: (villageWord) => [
    [
      'Nami saha nomer panjenengan',
      'Saged mbikak setunggal-setunggal, kanthi alesan, saha kacathet',
      'Boten, kajawi satunggal isian ingkang panjenengan sarujuki, kangge satunggal petugas, 14 dinten',
      'Boten nate',
    ],
    [
      'Tembung panjenengan piyambak',
      'Inggih',
      'Boten; namung ringkesanipun petugas',
      'Boten; namung ringkesanipun petugas',
    ],
    [
      'Foto panjenengan',
      'Inggih',
      'Namung ingkang sampun dipunpriksa saha dipunpilih petugas',
      'Namung kanthi idin panjenengan',
    ],
    [
      'Papan ingkang trep',
      'Inggih',
      'Menawi perlu kangge nyambut damel; ing griya panjenengan namung kanthi idin',
      `Sarana umum ing panggenanipun; sanesipun kabunderaken utawi ${villageWord} kemawon`,
    ],
    ['Kapan panjenengan wadul', 'Inggih', 'Tanggal, tanpa jam', 'Tanggal utawi wulan, tanpa jam'],
    [
      'Lumantar kanal punapa, mawi nami utawi boten',
      'Inggih',
      'Boten',
      'Namung cacah saben kanal; anonim boten kaetang',
    ],
    ['Kode pantau', 'Boten; ingkang kasimpen namung sidikipun', 'Boten', 'Boten'],
  ],
  sections: [
    {
      id: 'segel',
      heading: 'Kados pundi identitas dipunsegel',
      paragraphs: [
        'Nami saha nomer dipunkunci ing ponsel panjenengan saderengipun kakintun. Server, basis data, saha cadhanganipun namung nyimpen isi ingkang kakunci. Kuncinipun wonten ing petugas verifikasi, saha satunggal kunci pemulihan dipuncithak ing kertas. Wadulan tanpa nami mbekta segel kothong ingkang sami agengipun, satemah saking njawi boten katingal bedanipun.',
        'Ing kaca pantau panjenengan saged mirsani kaping pinten identitas dipunbikak, kapan, saha kangge punapa.',
      ],
    },
    {
      id: 'server',
      heading: 'Punapa ingkang katingal dening server',
      paragraphs: [
        'Boten sedaya dipunsegel. Supados wadulan saged dipunpriksa, server saha petugas verifikasi saged maos:',
      ],
      points: [
        'Isining wadulan, foto ingkang sampun dipunresiki, saha papanipun. Mila sampun nyerat nami utawi nomer ing cariyos; formulir badhe ngengetaken.',
        'Alamat internet panjenengan nalika ngintun. Punika namung kangge nahan wadulan ingkang mbludag, awujud sandi ingkang gantos saben dinten, saha boten kasimpen.',
        'Menawi peramban panjenengan boten nglampahaken JavaScript, formulir prasaja namung nampi wadulan tanpa nami: tanpa skrip boten saged nyegel.',
        'Wadulan saking mitra utawi ingkang dipunketik petugas (telpon, rawuh piyambak): petugas mireng utawi maos identitas panjenengan saderengipun nyegel.',
      ],
    },
    {
      id: 'foto',
      heading: 'Foto',
      paragraphs: [
        'Saben foto dipungambar malih saderengipun kasimpen, satemah papan, wekdal, saha nami ponsel ing salebeting berkas ical. Berkas asli boten kasimpen. Pasuryan, plat nomer, saha nomer griya dipuntutup kothak saderengipun foto dipunpirsani tiyang ing sanjabanipun petugas verifikasi.',
      ],
    },
    {
      id: 'sebelum-terbit',
      heading: 'Saderengipun dipunwartosaken',
      paragraphs: [
        'Panjenengan saged mirsani kaca publik trep kados ingkang badhe medal. Menawi kaca punika nedahaken panjenengan, panjenengan saged ngendheg. Prekawis pribadi saha prekawis kaliyan tanggi boten gadhah kaca saha boten gadhah titik; namung kaetang cacahipun.',
        'Ingkang dipunwadulaken boten nate nindakaken utawi maos wadulan bab piyambakipun. Wadulan bab tumindakipun petugas langsung dhateng inspektorat.',
      ],
    },
    {
      id: 'berapa-lama',
      heading: 'Pinten dangunipun kasimpen',
      paragraphs: [
        'Identitas ingkang dipunsegel, tembung panjenengan, foto, saha papan dipunbusak sasampunipun wadulan paripurna saha wekdalipun langkung: 365 dinten, kajawi pengelola netepaken sanes. Ingkang kantun namung jangkah saha tanggalipun, supados angka saged dipunetang malih. Ingkang sampun medal tetep medal, awit dipunserat petugas kangge umum.',
      ],
    },
    {
      id: 'kanal-lain',
      heading: 'Kanal sanes kirang kaayoman',
      paragraphs: [
        'Wadulan lumantar WhatsApp, Instagram, Facebook, utawi X ugi saged dipunwaos dening perusahaan kanal punika, saha boten dipunsegel ing ponsel panjenengan. Surel saha telpon saged dipunpirsani panyedhiyanipun. Menawi wados punika wigati, mangga ngagem formulir kula.',
      ],
    },
    {
      id: 'batas',
      heading: 'Wates ingkang boten saged kula icali',
      paragraphs: [],
      points: [
        'Sinten kemawon ingkang nguwaosi server saged ngintun formulir palsu. Mila kode program kula kabikak saha sidik kunci dipuncithak.',
        'Petugas verifikasi ingkang sampun mbikak identitas saged nyathet. Mila saben mbikak kedah mawi alesan, winates cacahipun, saha katingal dening panjenengan.',
        'Isining wadulan saged nedahaken panjenengan sanadyan tanpa nami, umpaminipun menawi namung tiyang satunggal ingkang mangertos. Formulir ngengetaken, saha petugas mriksa malih.',
        'Foto ingkang sampun panjenengan bagi ing grup saged dipuntepangi tiyang.',
      ],
    },
    {
      id: 'situs-ini',
      heading: 'Situs punika',
      paragraphs: [
        'Situs punika boten ngangge kuki, boten ngetang tamu, saha boten nimbali situs sanes: aksara, peta, saha skripipun gadhahan kula piyambak. “Ing sakiwa tengen kula” maos papan panjenengan namung ing ponsel panjenengan saha boten ngintun.',
      ],
    },
  ],
  fingerprint: 'Sidik kunci pemulihan situs punika:',
  compare: 'Mangga dipuncocogaken kaliyan ingkang kacithak ing tandha tampi panjenengan.',
  aboutUs: 'Wadul bab kula, nyuwun leres-leresan utawi panarikan',
  aboutUsLead:
    'Menawi wonten kaca ingkang nedahaken satunggaling tiyang, utawi kula nerak janji ing kaca punika:',
  throughTracker: 'Ingkang wadul: serat lumantar kaca pantau, mawi kode panjenengan',
  throughPpid: 'Sinten kemawon: hubungi pejabat informasi (PPID)',
  throughInspectorate: (regency) =>
    `Petugas ingkang nylewengaken identitas: inspektorat ${regency}, ingkang saged mriksa cathetan pambikakan.`,
  throughOmbudsman: 'Ing sanjabanipun kula: Ombudsman Republik Indonesia, telpon 137.',
  whatHappens:
    'Kaca ingkang katarik ical saking situs, peta, padosan, saha sedaya undhuhan; ingkang kantun namung cacahipun.',
};

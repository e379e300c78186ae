import type { Texts } from '../texts.ts';

export const embed: Texts['embed'] = {
  title: 'Pasang ing situs panjenengan',
  description:
    'Formulir wadulan, pamantau, utawi kertu asil ing situs desa utawi instansi panjenengan: pilih, tingali, tedhak.',
  lead: 'Pilih instansi saha wujudipun, tingali asilipun, lajeng tedhak satunggal baris dhateng WordPress, OpenSID, Joomla, Blogger, utawi kaca HTML pundi kemawon.',
  choose: 'Pilih',
  owner: 'Kaca punika gadhahipun sinten?',
  wholeRegency: (name) => `Sedaya ${name}`,
  agencies: 'Instansi',
  villagesOf: (district) => `Kecamatan ${district}`,
  mode: 'Wujud',
  modes: {
    inline: ['Formulir', 'Langsung kabikak ing kaca.'],
    button: ['Tombol', 'Formulir kabikak ing papan punika menawi dipunpencet.'],
    tracker: ['Pamantau', 'Warga nglebetaken kode lacakipun.'],
    card: ['Kertu asil', 'Cacahing wadulan rampung saha foto enggalipun.'],
  },
  language: 'Basa formulir',
  colour: 'Werni tombol',
  ownColour: 'Ngagem werni situs panjenengan',
  preview: 'Pratinjau',
  showPreview: 'Tingali pratinjau',
  previewHint:
    'Mundhut formulir ingkang saestu saking layanan kula. Boten wonten ingkang kakintun saderengipun panjenengan ngintun.',
  copy: 'Tedhak',
  copied: 'Sampun katedhak',
  notCopied: 'Sampun katandhani: pencet dangu utawi Ctrl+C',
  withoutScript: (code) =>
    `Conto ing ngandhap ngagem kode “${code}”. Gantos mawi kode panjenengan saking daftar ing pungkasan.`,
  oneLine: 'Satunggal baris',
  oneLineHint:
    'Templekaken ing papan formulir kedah katingal. Papan sainggil formulir sampun kasamektakaken wiwit wiwitan, dados boten wonten ingkang geser nalika dipunisi.',
  byApp: 'Miturut aplikasi panjenengan',
  plugin: (address) =>
    `Tanpa nempel punapa-punapa: [undhuh plugin WordPress](${address}), pasang lumantar *Plugin → Tambah Plugin → Unggah*, lajeng serat \`[titik_terang]\`.`,
  kit: (address) =>
    `Sedaya berkas kangge OpenSID, Joomla, saha Blogger, sampun mawi alamat kabupaten punika: [undhuh kit](${address}). Kode instansinipun gantosana kaliyan kode panjenengan.`,
  wordpress: [
    'Bikak kaca papanipun formulir, pencet tandha + saha pilih blok *HTML Khusus*.',
    'Templekaken baris punika, lajeng simpen.',
    'Ical sasampunipun kasimpen? Akun panjenengan boten kepareng masang skrip: agem [pranala mawi gambar](#tautan), utawi nyuwun tulung administrator situs.',
  ],
  opensid: [
    'Mlebet minangka admin, bikak *Admin Web* lajeng *Widget*, saha tambahi widget jinis dinamis.',
    'Kolom kodenipun ngrisak skrip saha bingkai ingkang boten jangkep. Templekaken bingkai punika punapa wontenipun, tandha petikipun sampun dipunewahi, lajeng simpen saha aktifaken.',
  ],
  joomla: [
    'Damel modul *Custom*, pejahi panyunting visual, lajeng templekaken baris punika.',
    'Dipunbusak Joomla? Ewahi *penyaring teks* kangge golongan pangagem panjenengan, utawi agem [pranala mawi gambar](#tautan).',
  ],
  blogger: [
    'Bikak *Tata Letak*, tambahi gadget *HTML/JavaScript*, lajeng templekaken baris punika.',
    'Gesangaken *Pengalihan HTTPS* ing Setelan: ing kaca http ingkang katingal tombol, sanes formulir.',
  ],
  html: 'HTML limrah, mawi pranala menawi skrip pejah',
  htmlHint:
    'Elemen punika kepareng wonten ing pundi kemawon, kaping pinten kemawon; candhakipun boten perlu skrip malih. Pranala ing lebetipun katingal salaminipun skrip dereng utawi boten mlampah.',
  htmlStyle:
    'Supados isi ing ngandhapipun boten mandhap nalika formulir dugi, tambahi berkas gaya panjenengan (kangge kertu 400px):',
  ownScript: 'Saking skrip panjenengan piyambak',
  ownScriptHint:
    '`mount(papan, pilihan)` nyelehaken formulir ing pungkasaning elemen. `whenDefined` ngentosi skrip kula. Baris kapisan kaselehaken ing lebet `head`: ing papan sanes baris punika ngedalaken formulir piyambak.',
  frame: 'Menawi skrip dipunawisi: bingkai',
  link: 'Tansah kasil: pranala',
  names: { frame: 'Bingkai', badge: 'Pranala mawi gambar', link: 'Pranala' },
  plainHttp:
    'Situs panjenengan taksih ngagem `http://`? Formulir ing lebet kaca boten saged nyegel identitas kanthi aman, pramila ingkang katingal tombol ingkang mbikak kaca kula. Punika pancen dipunjarag.',
  fixed: 'Versi ajeg',
  fixedHint:
    'Kangge pangelola ingkang kersa mriksa piyambak: berkas punika boten nate ewah, saha peramban nampik menawi isinipun beda kaliyan sidikipun (SRI). Pranala ing lebetipun katingal menawi skrip katampik. Kekiranganipun: panyaenan enggal boten tumut ngantos panjenengan nedhak malih.',
  fixedAsk: 'Pundhut alamat saha sidik versi sapunika',
  fixedAddress: 'Alamat saha sidik versi sapunika wonten ing',
  fixedFailed: 'Layanan dereng saged dipuntuju. Cobi malih sekedhap.',
  promised: 'Ingkang dipunjamin kangge situs panjenengan',
  promises: (service) => [
    'Skripipun kirang saking 1 kB saha boten ndamel kaca panjenengan alon. Menawi formulir boten mangsuli salebetipun 8 detik, ingkang katingal pranala limrah, sanes papan kothong.',
    'Isi formulir boten saged kawaos skrip sanes ing situs panjenengan, saha inggilipun sami ing saben jangkah. Kula boten nyimpen saking situs pundi wadulan dugi.',
    `Situs mawi kawicaksanan isi (CSP) cekap ngidini \`${service}\` ing \`script-src\` saha \`frame-src\`. Boten wonten skrip utawi gaya seselan.`,
    'Alamat `/embed.js` boten badhe ewah. Sampun nambahi `integrity` ing alamat punika, awit isinipun dipunenggalaken; agem [versi ajeg](#versi-tetap).',
    'Kode ingkang klentu katingal minangka formulir umum, saha petugas kula dipunparingi pirsa.',
  ],
  codes: (villageWord) => `Kode instansi saha ${villageWord}`,
  showCodes: (count) => `Tingali ${count} kode`,
  name: 'Nami',
  code: 'Kode',
  otherVillages: (villageWord, code) =>
    `Kangge ${villageWord} sanes agem \`data-village\` mawi kode wilayah Kemendagri, upaminipun \`${code}\`.`,
};

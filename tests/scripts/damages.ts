import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import type { DamagedFolder } from './damaged-folder.ts';

/** What is done to a good folder, and the line that must be printed for it. */
type Damage = [
  title: string,
  line: RegExp,
  damage: (folder: DamagedFolder, cases: readonly PublicCase[]) => Promise<void>,
];

/** Damages that the checksums themselves give away. */
export const unsealed: Damage[] = [
  [
    'a flipped byte',
    /^instance\.json: has another SHA-256 than the manifest/,
    (folder) => folder.text('instance.json', (text) => text.replace('Terang', 'Tarang')),
  ],
  ['a cut file', /^data\/kamus-data\.csv: has \d+ bytes/, (folder) => folder.add('data/kamus-data.csv', 'x')],
  [
    'a missing file',
    /^regions\.json: is listed in the manifest but missing/,
    (folder) => folder.remove('regions.json'),
  ],
  [
    'an unlisted file',
    /^cases\/notes\.json: is not listed/,
    (folder) => folder.add('cases/notes.json', '{}'),
  ],
  [
    'another format of the manifest',
    /^manifest\.json: breaks the contract at format/,
    (folder) => folder.json('manifest.json', (manifest) => Object.assign(manifest, { format: 2 })),
  ],
  [
    'a fractured checksum of a download',
    /^data\/SHA256SUMS: has another SHA-256 for aduan-selesai\.csv/,
    (folder) => folder.text('data/SHA256SUMS', (text) => text.replace(/^[0-9a-f]{64}/, '0'.repeat(64))),
  ],
  [
    'a file with a time of its own',
    /^\.: has files of 2 different modification times/,
    ({ root }) => utimes(join(root, 'statistics.json'), new Date(0), new Date(0)),
  ],
];

/** Leaks in a folder whose checksums and file times are true. */
export const sealed: Damage[] = [
  [
    'a field nobody listed',
    /^cases\/.*breaks the contract at reporter/,
    (folder, cases) => folder.json(first(cases), (record) => Object.assign(record, { reporter: 'Sri' })),
  ],
  [
    'a time in a date',
    /^cases\/.*breaks the contract at receivedOn/,
    (folder, cases) =>
      folder.json(first(cases), (record) =>
        Object.assign(record, { receivedOn: `${record.receivedOn}T08:15:00Z` }),
      ),
  ],
  [
    'a telephone number in a summary',
    /^cases\/.*person in summary \(phone\)/,
    (folder, cases) =>
      folder.json(first(cases), (record) => Object.assign(record, { summary: 'Hubungi 0812-3456-7890.' })),
  ],
  [
    'an e-mail address in a picture\u2019s words',
    /^cases\/.*person in alt \(email\)/,
    (folder, cases) =>
      folder.json(first(cases), ({ photos }) =>
        Object.assign(photos[0], { alt: 'Dari sri.rekaan@contoh.id' }),
      ),
  ],
  [
    'an exact point where a cell is due',
    /^cases\/.*exact point where the place of a 110 m cell is due/,
    (folder, cases) =>
      folder.json(withPrecision(cases, 'cell'), ({ place: { point } }) =>
        Object.assign(point, { latitude: point.latitude + 0.00003 }),
      ),
  ],
  [
    'a place finer than its category allows',
    /^cases\/.*finer than its category/,
    (folder, cases) =>
      folder.json(withPrecision(cases, 'cell'), ({ place }) => Object.assign(place, { precision: 'spot' })),
  ],
  [
    'a point where only the village may be told',
    /^cases\/.*has a point, which its precision village forbids/,
    (folder, cases) =>
      folder.json(withPrecision(cases, 'village'), ({ place }) =>
        Object.assign(place, { point: { latitude: -5.2, longitude: 112 } }),
      ),
  ],
  [
    'a case that only its page knows',
    /^map\/overview\.json: lacks the case/,
    (folder) => folder.json('map/overview.json', (overview) => Object.assign(overview, { root: null })),
  ],
  [
    'a withdrawn case left in the table',
    /^data\/aduan-selesai\.csv: holds .*must not be there/,
    (folder, cases) => folder.remove(first(cases)),
  ],
  [
    'another agency in the lights of a month',
    /^map\/months\/\d{4}-\d{2}\.json: tells other facts of the case/,
    (folder, [first]) =>
      folder.json(`map/months/${first?.resolvedOn.slice(0, 7)}.json`, (month) => {
        for (const kind of month.kinds) kind[1] = 'lain';
      }),
  ],
  [
    'a month of the map that lacks its cases',
    /^map\/months\/\d{4}-\d{2}\.json: lacks the case/,
    (folder, [first]) =>
      folder.json(`map/months/${first?.resolvedOn.slice(0, 7)}.json`, (month) =>
        Object.assign(month, { ids: '', of: [], at: [] }),
      ),
  ],
  [
    'a month of the map without a case',
    /^map\/months\/1999-01\.json: is of a month without a solved case/,
    (folder) => folder.add('map/months/1999-01.json', '{"ids":"","kinds":[],"of":[],"at":[]}'),
  ],
  [
    'another column in the map',
    /^data\/aduan-selesai\.geojson: tells kanal/,
    (folder) =>
      folder.json('data/aduan-selesai.geojson', ({ features }) =>
        Object.assign(features[1].properties, { kanal: 'wa' }),
      ),
  ],
  [
    'a sum that does not hold',
    /^statistics\.json: contradicts itself: .*received/,
    (folder) =>
      folder.json('statistics.json', ({ register }) =>
        Object.assign(register, { received: register.received + 1 }),
      ),
  ],
  [
    'a number below five in a cross-tab',
    /^statistics\.json: tells a number below 5/,
    (folder) =>
      folder.json('statistics.json', ({ crossTabs }) =>
        Object.assign(crossTabs[0].cells[0], { 0: { value: 3 } }),
      ),
  ],
  [
    'a photo with EXIF',
    /^photos\/.*holds metadata \(exif\)/,
    async (folder) =>
      folder.bytes(await jpeg(folder), (bytes) =>
        sharp(bytes)
          .withExif({ IFD0: { Artist: 'Sri Rekaan' } })
          .toBuffer(),
      ),
  ],
  [
    'a comment in a photo',
    /^photos\/.*holds a comment/,
    async (folder) =>
      folder.bytes(await jpeg(folder), (bytes) =>
        Buffer.concat([
          bytes.subarray(0, 2),
          Buffer.from('fffe0007', 'hex'),
          Buffer.from('rumah'),
          bytes.subarray(2),
        ]),
      ),
  ],
  [
    'bytes after a photo',
    /^photos\/.*holds 5 bytes after the end/,
    async (folder) =>
      folder.bytes(await jpeg(folder), (bytes) => Buffer.concat([bytes, Buffer.from('rumah')])),
  ],
  [
    'a photo of no case',
    /^photos\/0{32}-480\.jpg: belongs to no published case/,
    async (folder) => folder.add(`photos/${'0'.repeat(32)}-480.jpg`, await onePixel()),
  ],
  [
    'a UUIDv7 as a name',
    /^photos\/019.*has a name that tells a time \(UUIDv7/,
    async (folder) => folder.add('photos/0198c0de-0000-7abc-8def-0123456789ab-480.jpg', await onePixel()),
  ],
  [
    'an epoch in a document',
    /^data\/kamus-data\.json: holds an identifier that tells a time \(time 1795000000/,
    (folder) =>
      folder.json('data/kamus-data.json', (rows) => Object.assign(rows[0], { arti: 'kasus-1795000000' })),
  ],
];

/** Damages to a built site, all done to one copy. */
export const built: Damage[] = [
  ['a source map', /^_astro\/a\.js\.map: is a source map/, (folder) => folder.add('_astro/a.js.map', '{}')],
  [
    'the address of a source map',
    /^_astro\/a\.js: names a source map/,
    (folder) => folder.add('_astro/a.js', 'let a=1;\n//# sourceMappingURL=a.js.map'),
  ],
  [
    'a comment in a page',
    /^index\.html: holds a comment/,
    (folder) => folder.text('index.html', (html) => html.replace('</main>', '<!-- 3 laporan --></main>')),
  ],
  [
    'an inline script',
    /^data\.html: holds an inline script/,
    (folder) => folder.text('data.html', (html) => html.replace('</main>', '<script>1</script></main>')),
  ],
  [
    'a font from elsewhere',
    /^_astro\/font\.css: loads from https:\/\/fonts\.contoh\.example/,
    (folder) => folder.add('_astro/font.css', '@font-face{src:url(https://fonts.contoh.example/a.woff2)}'),
  ],
  [
    'a picture from elsewhere',
    /^peta\.html: loads <img> from http:\/\/tiles\.contoh\.example/,
    (folder) =>
      folder.text('peta.html', (html) =>
        html.replace('</main>', '<img src="//tiles.contoh.example/1.png"></main>'),
      ),
  ],
  [
    'a script that calls elsewhere',
    /^_astro\/b\.js: loads from https:\/\/hitung\.contoh\.example/,
    (folder) => folder.add('_astro/b.js', 'fetch("https://hitung.contoh.example/x")'),
  ],
  [
    'a telephone number in a page',
    /^privasi\.html: may point to a person in its words \(phone\)/,
    (folder) =>
      folder.text('privasi.html', (html) => html.replace('</main>', '<p>WA 081234567890</p></main>')),
  ],
  [
    'the page of a withdrawn case',
    /^aduan\/0000000000\.html: is the page of a case that is not published/,
    (folder) => folder.add('aduan/0000000000.html', '<!doctype html><title>x</title>'),
  ],
  [
    'a damaged publication beneath it',
    /^publikasi\/agencies\.json: has another SHA-256/,
    (folder) => folder.text('publikasi/agencies.json', (text) => text.replace('Dinas', 'Dines')),
  ],
];

function first(cases: readonly PublicCase[]): string {
  return `cases/${cases[0]?.publicId}.json`;
}

function withPrecision(cases: readonly PublicCase[], precision: string): string {
  return `cases/${cases.find(({ place }) => place.precision === precision)?.publicId}.json`;
}

async function jpeg(folder: DamagedFolder): Promise<string> {
  return (await folder.paths('photos/')).find((path) => path.endsWith('.jpg')) ?? '';
}

function onePixel(): Promise<Buffer> {
  return sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
    .jpeg()
    .toBuffer();
}

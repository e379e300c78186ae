import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openExport } from '../../../../desk/entry/zip/open-export.ts';
import { ZipError } from '../../../../desk/entry/zip/zip-error.ts';

const CHAT = '01/03/26 08.00 - Sekar Contoh: IMG-1.jpg (file terlampir)\nlubang besar';
const PHOTO = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251);

const archiveOf = (files: Zippable) => zipSync(files);
const blobOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)]);
const faultOf = (bytes: Uint8Array, use = (blob: Blob): Promise<unknown> => openExport(blob)) =>
  use(blobOf(bytes)).then(
    () => null,
    (error: unknown) => (error instanceof ZipError ? error.code : error),
  );

/** Overwrites a little-endian number at the place where a record of the archive begins. */
function patched(
  bytes: Uint8Array,
  signature: number,
  offset: number,
  size: 2 | 4,
  value: number,
): Uint8Array {
  const copy = new Uint8Array(bytes);
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) !== signature) continue;
    if (size === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
  }
  return copy;
}
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

test.each([
  ['an iPhone', { '_chat.txt': strToU8(CHAT), 'IMG-1.jpg': PHOTO }],
  ['Android in Indonesian', { 'Chat WhatsApp dengan Sekar.txt': strToU8(CHAT), 'IMG-1.jpg': PHOTO }],
  [
    'Android, stored and in a folder',
    { 'x/WhatsApp Chat with Sekar.txt': [strToU8(CHAT), { level: 0 }], 'x/IMG-1.jpg': [PHOTO, { level: 0 }] },
  ],
] as [string, Zippable][])('opens an export of %s', async (_what, files) => {
  const opened = await openExport(blobOf(archiveOf(files)));
  expect(opened.chat).toBe(CHAT);
  expect(opened.has('IMG-1.jpg')).toBe(true);
  const photo = await opened.photo('IMG-1.jpg');
  expect([photo.type, new Uint8Array(await photo.arrayBuffer())]).toEqual(['image/jpeg', PHOTO]);
});

test('the chat is found beside a text that somebody sent', async () => {
  const files = { 'catatan.txt': strToU8('bukan'), '_chat.txt': strToU8(CHAT) };
  expect((await openExport(blobOf(archiveOf(files)))).chat).toBe(CHAT);
});

test('a path in an archive is only a name', async () => {
  const files = { '_chat.txt': strToU8(CHAT), '../../../etc/IMG-2.jpg': PHOTO, 'C:\\x\\IMG-3.jpg': PHOTO };
  const opened = await openExport(blobOf(archiveOf(files)));
  expect([opened.has('IMG-2.jpg'), opened.has('IMG-3.jpg'), opened.has('../../../etc/IMG-2.jpg')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('a zip within a zip, a zip without a chat and what is no zip are refused by name', async () => {
  const inner = archiveOf({ '_chat.txt': strToU8(CHAT) });
  expect(await faultOf(archiveOf({ 'chat.zip': inner }))).toBe('nested');
  expect(await faultOf(archiveOf({ 'IMG-1.jpg': PHOTO }))).toBe('no_chat');
  expect(await faultOf(archiveOf({}))).toBe('no_chat');
  expect(await faultOf(strToU8(CHAT))).toBe('not_zip');
  expect(await faultOf(new Uint8Array())).toBe('not_zip');
});

test('an encrypted archive is refused', async () => {
  const archive = archiveOf({ '_chat.txt': strToU8(CHAT) });
  expect(await faultOf(patched(archive, CENTRAL, 8, 2, 1))).toBe('encrypted');
});

test('a bomb is refused by what it claims, and stopped while it unfolds when it lies', async () => {
  const bomb = archiveOf({ '_chat.txt': [new Uint8Array(30_000_000), { level: 9 }] });
  expect(bomb.length).toBeLessThan(100_000);
  expect(await faultOf(bomb)).toBe('too_large');
  expect(await faultOf(patched(bomb, CENTRAL, 24, 4, 1000))).toBe('too_large');
});

test('photos are unpacked up to a sum, however many are chosen', async () => {
  const photo: [Uint8Array, { level: 9 }] = [new Uint8Array(19_000_000), { level: 9 }];
  const names = Array.from({ length: 6 }, (_, index) => `IMG-${index}.jpg`);
  const files = { '_chat.txt': strToU8(CHAT), ...Object.fromEntries(names.map((name) => [name, photo])) };
  const opened = await openExport(blobOf(archiveOf(files)));
  const outcomes = [];
  for (const name of names) {
    outcomes.push(
      await opened.photo(name).then(
        () => 'opened',
        (error: unknown) => (error as ZipError).code,
      ),
    );
  }
  expect(outcomes).toEqual(['opened', 'opened', 'opened', 'opened', 'opened', 'too_large']);
});

test('more than 20,000 files are refused before they are looked at', async () => {
  const archive = archiveOf({ '_chat.txt': strToU8(CHAT) });
  expect(await faultOf(patched(archive, END, 10, 2, 20_001))).toBe('too_many');
});

test('a truncated or altered archive gives a reason and never anything else', async () => {
  const archive = archiveOf({ '_chat.txt': strToU8(CHAT.repeat(50)), 'IMG-1.jpg': PHOTO });
  await fc.assert(
    fc.asyncProperty(
      fc.nat(archive.length),
      fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 8 }),
      async (length, changes) => {
        const damaged = archive.slice(0, length);
        for (const [at, value] of changes) if (at < length) damaged[at] = value;
        const fault = await faultOf(damaged, async (blob) => {
          const opened = await openExport(blob);
          if (opened.has('IMG-1.jpg')) await opened.photo('IMG-1.jpg');
        });
        expect(fault === null || typeof fault === 'string').toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

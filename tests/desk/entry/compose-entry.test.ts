import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fileEntry } from '../../../api-client/contract/desk/entry.ts';
import { composeEntry, faultsOf } from '../../../desk/entry/compose-entry.ts';
import { type EntryDraft, emptyEntry } from '../../../desk/entry/entry-draft.ts';
import { villageNames, villageOf } from '../../../desk/entry/village-names.ts';
import { instantOfWallClock, wallClock } from '../../../desk/format/local-instant.ts';

const NOW = Date.parse('2026-03-02T02:00:30.000Z');
const facts = {
  now: NOW,
  timeZone: 'Asia/Jakarta',
  maximumDays: 30,
  villageCode: '33.18.01.2001',
  personalService: false,
};
const draftOf = (change: Partial<EntryDraft> = {}): EntryDraft => ({
  ...emptyEntry('2026-03-02T09:00'),
  channel: 'phone',
  text: 'Lampu jalan di depan pasar mati.',
  categoryCode: 'lampu-jalan',
  ...change,
});

test('a complete draft has no fault and becomes a body the contract takes', () => {
  expect(faultsOf(draftOf(), facts)).toEqual([]);
  const body = composeEntry(draftOf(), facts);
  expect(v.parse(fileEntry, body)).toEqual(body);
  expect(body.cameInAt).toBe('2026-03-02T02:00:00.000Z');
});

const contactOf = (change: object) => ({ contact: { ...emptyEntry('').contact, ...change } });
test.each<[string, Partial<EntryDraft>, Partial<typeof facts>, string]>([
  ['no channel', { channel: '' }, {}, 'entry-channel'],
  ['no time', { cameInAt: '' }, {}, 'entry-time'],
  ['a time ahead', { cameInAt: '2026-03-02T09:02' }, {}, 'entry-time'],
  ['a time too far back', { cameInAt: '2026-01-30T08:59' }, {}, 'entry-time'],
  ['a short text', { text: 'Lampu.' }, {}, 'entry-text'],
  ['a text too long', { text: 'a'.repeat(5001) }, {}, 'entry-text'],
  ['no category', { categoryCode: '' }, {}, 'entry-category'],
  ['no place', {}, { villageCode: null as never }, 'entry-village'],
  [
    'a photo on its way',
    { photos: [{ key: 'a', blob: new Blob(), photoId: null, failure: null }] },
    {},
    'entry-photos',
  ],
  ['a name chosen and not given', contactOf({ kind: 'named', name: ' ' }), {}, 'entry-name'],
  ['half a number', contactOf({ kind: 'number', number: '0812' }), {}, 'entry-number'],
  [
    'a NIK of 15 digits',
    { service: { ...emptyEntry('').service, nik: '331807650387000' } },
    { personalService: true },
    'entry-nik',
  ],
])('names what is wrong: %s', (_what, change, other, field) => {
  expect(faultsOf(draftOf(change), { ...facts, ...other }).map((fault) => fault.field)).toEqual([field]);
});

test('nothing of who complains is in the body but what was sealed', () => {
  const named = contactOf({ kind: 'named', name: 'Marsinah Contoh', number: '081200001111', notes: ['NIK'] });
  const service = { name: 'Marsinah', nik: '3318076503870004', customerNumber: '52', address: 'Gang' };
  const body = JSON.stringify(
    composeEntry(draftOf({ ...named, service }), { ...facts, personalService: true }),
  );
  expect(body).not.toMatch(/Marsinah|0812|3318076|Gang/);
});

test('a moment and its wall clock belong together in every Indonesian zone', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2040-01-01') }),
      fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'Europe/Berlin'),
      (moment, zone) => {
        const minute = Math.floor(moment / 60_000) * 60_000;
        const back = instantOfWallClock(wallClock(minute, zone), zone) ?? 0;
        // In Berlin one hour a year is told twice.
        expect([0, 3_600_000]).toContain(Math.abs(back - minute));
        if (zone.startsWith('Asia')) expect(back).toBe(minute);
      },
    ),
  );
  expect(instantOfWallClock('gestern', 'Asia/Jakarta')).toBeNull();
});

const region = (code: string, name: string, level: 'district' | 'village', parentCode: string) => ({
  code,
  name,
  level,
  parentCode,
});
const names = villageNames([
  region('33.18.01', 'Utara', 'district', '33.18'),
  region('33.18.02', 'Selatan', 'district', '33.18'),
  region('33.18.01.2001', 'Sukamaju', 'village', '33.18.01'),
  region('33.18.02.2001', 'Sukamaju', 'village', '33.18.02'),
  region('33.18.02.2002', 'Mekar', 'village', '33.18.02'),
]);

test.each([
  ['Sukamaju, Utara', '33.18.01.2001'],
  ['  sukamaju,  selatan ', '33.18.02.2001'],
  ['Mekar', '33.18.02.2002'],
  ['Sukamaju', null],
  ['Suka', null],
  ['', null],
])('the village typed as "%s" is %s', (typed, code) => {
  expect(villageOf(typed, names)).toBe(code);
});

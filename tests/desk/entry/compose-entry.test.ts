import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fileEntry } from '../../../api-client/contract/desk/entry.ts';
import type { Answer, Question } from '../../../api-client/contract/intake/question.ts';
import { composeEntry, faultsOf } from '../../../desk/entry/compose-entry.ts';
import { withAnswer } from '../../../desk/entry/entry-answers.ts';
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
  questions: null,
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

const asked = (questionId: string, change: Partial<Question>): Question => ({
  questionId,
  kind: 'text',
  label: { id: `Apa ${questionId}?`, en: questionId, jv: questionId },
  options: [],
  required: false,
  private: false,
  ...change,
});
const option = (code: string) => ({ code, label: { id: code, en: code, jv: code } });
const set = {
  version: 4,
  questions: [
    asked('tinggi', { kind: 'number', required: true }),
    asked('siapa', { private: true }),
    asked('dampak', { kind: 'multi_choice', options: [option('rumah'), option('sawah')] }),
  ],
};
const answering = (values: Record<string, Answer['value']>, version = 4) =>
  draftOf({ answers: { categoryCode: 'lampu-jalan', version, values } });

test('answers go with the version of the questions they were given to; what was left empty is left out', () => {
  const withQuestions = { ...facts, questions: set };
  let draft = draftOf();
  draft = { ...draft, ...withAnswer(draft, set, 'tinggi', 40) };
  draft = { ...draft, ...withAnswer(draft, set, 'siapa', 'Bu Contoh') };
  draft = { ...draft, ...withAnswer(draft, set, 'siapa', '  ') };
  draft = { ...draft, ...withAnswer(draft, set, 'dampak', ['sawah']) };
  expect(faultsOf(draft, withQuestions)).toEqual([]);
  const body = composeEntry(draft, withQuestions);
  expect(v.parse(fileEntry, body).answers).toEqual({
    version: 4,
    values: [
      { questionId: 'tinggi', value: 40 },
      { questionId: 'dampak', value: ['sawah'] },
    ],
  });
  expect(composeEntry(draft, facts)).not.toHaveProperty('answers');
});

test.each<[string, EntryDraft, string[]]>([
  ['a required answer left out', draftOf(), ['entry-question-tinggi']],
  ['a word for a number', answering({ tinggi: 'lima' }), ['entry-question-tinggi']],
  ['an option nobody offers', answering({ tinggi: 1, dampak: ['kebun'] }), ['entry-question-dampak']],
  ['answers to an older version', answering({ tinggi: 40 }, 3), ['entry-question-tinggi']],
  [
    'answers of another category',
    { ...answering({ tinggi: 40 }), categoryCode: 'sampah' },
    ['entry-question-tinggi'],
  ],
])('names the question at fault: %s', (_what, draft, fields) => {
  expect(faultsOf(draft, { ...facts, questions: set }).map(({ field }) => field)).toEqual(fields);
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

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeReply } from '../../../../server/casework/reply-quality/judge-reply.ts';
import { rulesVersion } from '../../../../server/casework/reply-quality/rules.ts';

type Labelled = { text: string; class: 'substantive' | 'acknowledgement' };
const sample = (name: string): Labelled[] =>
  JSON.parse(readFileSync(new URL(`../../../fixtures/replies/${name}.json`, import.meta.url), 'utf8'));
const classOf = (text: string) => judgeReply(text).class;

test('on the untouched half at least 94 % of what it calls substantive is, and it finds at least 85 % of it', () => {
  const judged = sample('untouched').map((reply) => ({ ...reply, found: classOf(reply.text) }));
  const called = judged.filter((reply) => reply.found === 'substantive');
  const right = called.filter((reply) => reply.class === 'substantive').length;
  expect(right / called.length).toBeGreaterThanOrEqual(0.94);
  expect(right / judged.filter((reply) => reply.class === 'substantive').length).toBeGreaterThanOrEqual(0.85);
});

test('the halves share no reply, and each is about half substantive', () => {
  const untouched = sample('untouched');
  const tuning = new Set(sample('tuning').map((reply) => reply.text));
  expect(untouched.filter((reply) => tuning.has(reply.text))).toEqual([]);
  expect(untouched.length + tuning.size).toBeGreaterThanOrEqual(120);
  const share = untouched.filter((reply) => reply.class === 'substantive').length / untouched.length;
  expect(share).toBeGreaterThan(0.45);
  expect(share).toBeLessThan(0.55);
});

test('dates, places and lengths of a disposition or an echo are no evidence', () => {
  for (const text of [
    'Sudah kami disposisikan ke Bidang Bina Marga pada 12 Maret 2026 pukul 10.00 WIB.',
    'Menanggapi laporan Saudara tanggal 3 Mei tentang jalan rusak 20 meter di Desa Kalisari, kami ucapkan terima kasih.',
    'Laporan telah kami terima dengan nomor tiket 1183 dan akan segera ditindaklanjuti.',
  ]) {
    expect(judgeReply(text)).toMatchObject({ class: 'acknowledgement', evidence: [] });
  }
});

test('length is no signal: six words can be substantive, sixty can be empty', () => {
  expect(classOf('Lampu sudah diganti tadi malam.')).toBe('substantive');
  const long = 'Kami senantiasa berkomitmen meningkatkan pelayanan dan menghargai partisipasi masyarakat. ';
  expect(classOf(long.repeat(8))).toBe('acknowledgement');
});

test('a plan counts with a date and not without one', () => {
  expect(classOf('Saluran akan dikeruk hari Kamis.')).toBe('substantive');
  expect(classOf('Saluran akan segera dikeruk.')).toBe('acknowledgement');
});

test('a bare "sudah diperbaiki" is uncertain, and a photo beside it makes it substantive', () => {
  expect(classOf('Sudah kami perbaiki.')).toBe('uncertain');
  expect(judgeReply('Sudah kami perbaiki.', { hasPhoto: true }).class).toBe('substantive');
});

test('a condition, a denial or a question is no deed', () => {
  for (const text of [
    'Bila sudah ditambal besok kami kabari.',
    'Lubang belum ditambal.',
    'Apakah sudah ditambal?',
  ]) {
    expect(classOf(text)).not.toBe('substantive');
  }
});

test('Javanese is read, ngoko and krama', () => {
  expect(classOf('wis ditambal wingi sore')).toBe('substantive');
  expect(classOf('Sampun dipundandosi wau enjing.')).toBe('substantive');
  expect(classOf('Nggih, mangke dipuntindaklanjuti.')).toBe('acknowledgement');
});

test('evidence points at the words it rests on, and missing names what could be added', () => {
  const text = 'Assalamualaikum. Lubang di Jl. Mawar sudah ditambal Selasa 4 Maret.';
  const { evidence, missing, rulesVersion: version } = judgeReply(text);
  const found = evidence.map(({ slot, start, end }) => [slot, text.slice(start, end)]);
  expect(found).toEqual([
    ['where', 'Jl. Mawar'],
    ['what', 'ditambal'],
    ['when', 'Selasa'],
    ['when', '4 Maret'],
  ]);
  expect(missing).toEqual(['who', 'evidence']);
  expect(version).toBe(rulesVersion);
});

test('an empty acknowledgement misses everything', () => {
  expect(judgeReply('Terima kasih.').missing).toEqual(['who', 'what', 'when', 'where', 'evidence']);
});

test('any text gets a class, with evidence inside the text and in its order', () => {
  const words = fc.constantFrom(
    'sudah',
    'ditambal',
    'Kamis',
    '12',
    'm',
    'di',
    'Jl.',
    '?',
    ', ',
    '. ',
    'İ',
    '🙏',
    'karena',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((list) => list.join(' ')),
      ),
      (text) => {
        let last = 0;
        for (const { start, end } of judgeReply(text).evidence) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      },
    ),
  );
});

test('a text of ten thousand words is judged without long thought', () => {
  const started = performance.now();
  judgeReply('sudah kami terima laporan jalan '.repeat(2000));
  judgeReply('12 '.repeat(10_000));
  judgeReply('a'.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(2000);
});

test('sixty replies with traps both ways, judged before any rule had seen them, are still judged as well', () => {
  const file = new URL('../../../fixtures/replies/adversarial.json', import.meta.url);
  const sample = JSON.parse(readFileSync(file, 'utf8')) as { text: string; class: string }[];
  const judged = sample.map((reply) => ({ ...reply, found: judgeReply(reply.text).class }));
  expect(
    judged.filter((reply) => reply.class === 'acknowledgement' && reply.found === 'substantive'),
  ).toEqual([]);
  const right = judged.filter((reply) => reply.found === reply.class).length;
  expect(right / sample.length).toBeGreaterThan(0.9);
});

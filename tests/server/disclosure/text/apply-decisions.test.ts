import { expect, test } from 'vitest';
import { applyDecisions, type Decision } from '../../../../server/disclosure/text/apply-decisions.ts';
import { findSpans } from '../../../../server/disclosure/text/find-spans.ts';

const text = 'Menurut Pak Sukirman jalan rusak, telepon 0857-4312-9087 saja.';

function decide(choose: (type: string) => 'mask' | 'keep'): Decision[] {
  return findSpans(text).map(({ start, end, type }) => ({ start, end, type, action: choose(type) }));
}

test('masks what was decided and keeps a name the verifier kept', () => {
  const applied = applyDecisions(
    text,
    decide((type) => (type === 'phone' ? 'mask' : 'keep')),
  );
  expect(applied).toEqual({
    ok: true,
    text: 'Menurut Pak Sukirman jalan rusak, telepon [nomor telepon] saja.',
  });
});

test('refuses to keep an identifier', () => {
  const applied = applyDecisions(
    text,
    decide(() => 'keep'),
  );
  expect(applied).toMatchObject({ ok: false, undecided: [], refused: [{ type: 'phone' }] });
});

test('a span without decision stops the door', () => {
  const applied = applyDecisions(text, decide(() => 'mask').slice(1));
  expect(applied).toMatchObject({ ok: false, undecided: [{ type: 'name' }], refused: [] });
});

test('two decisions on one span are none', () => {
  const decisions = decide(() => 'mask');
  const applied = applyDecisions(text, [...decisions, ...decisions.slice(0, 1)]);
  expect(applied).toMatchObject({ ok: false, undecided: [{ type: 'name' }] });
});

test('decisions made on another version of the text are refused', () => {
  const applied = applyDecisions(
    `Baru. ${text}`,
    decide(() => 'mask'),
  );
  expect(applied.ok).toBe(false);
});

test('a verifier can mask more than the rules found', () => {
  const start = text.indexOf('jalan');
  const applied = applyDecisions(text, [
    ...decide(() => 'mask'),
    { start, end: start + 5, type: 'unique_person', action: 'mask' },
  ]);
  expect(applied).toEqual({
    ok: true,
    text: 'Menurut [nama] [ciri pelapor] rusak, telepon [nomor telepon] saja.',
  });
});

test('refuses masks that overlap, keeps of nothing and offsets outside the text', () => {
  const all = decide(() => 'mask');
  const extra: Decision[] = [
    { start: 9, end: 30, type: 'name', action: 'mask' },
    { start: 0, end: 3, type: 'name', action: 'keep' },
    { start: 50, end: 500, type: 'name', action: 'mask' },
    { start: 3, end: 3, type: 'name', action: 'mask' },
    { start: 0.5, end: 2, type: 'name', action: 'mask' },
  ];
  for (const decision of extra) {
    const applied = applyDecisions(text, [...all, decision]);
    expect(applied).toMatchObject({ ok: false, refused: [{ start: decision.start }] });
  }
});

test('a masked text passes again without decisions', () => {
  const applied = applyDecisions(
    text,
    decide(() => 'mask'),
  );
  expect(applied.ok).toBe(true);
  if (applied.ok) expect(findSpans(`${applied.text} 385566`)).toEqual([]);
});

test('what is left after masking is read again', () => {
  // A ticket number may go out; without the word before it nobody can tell it from an account.
  const ticket = 'tiket 123456789012 belum dijawab';
  expect(findSpans(ticket)).toEqual([]);
  const applied = applyDecisions(ticket, [{ start: 0, end: 5, type: 'name', action: 'mask' }]);
  expect(applied).toMatchObject({ ok: false, undecided: [], refused: [{ type: 'bank_account' }] });
});

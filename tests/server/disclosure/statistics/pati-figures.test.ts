import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { InvalidReason } from '../../../../api-client/contract/public/statistics.ts';
import {
  type ComplaintFact,
  ComplaintFactSchema,
} from '../../../../server/disclosure/statistics/complaint-fact.ts';
import { computeStatistics } from '../../../../server/disclosure/statistics/compute-statistics.ts';
import { wilsonInterval } from '../../../../server/disclosure/statistics/wilson.ts';
import { at, factOf, options, validFact } from './build-facts.ts';

type Channel = ComplaintFact['channel'];

/** 143 invented complaints with the counts that Pati published for 29 August to 21 September 2022, moved to 2025. */
function patiFacts(): ComplaintFact[] {
  const channels: Channel[] = [
    ...Array<Channel>(52).fill('whatsapp'),
    ...Array<Channel>(9).fill('facebook'),
    'x',
    ...Array<Channel>(11).fill('instagram'),
  ];
  const valid = channels.map((channel, index) => {
    const categoryCode = index < 22 ? 'infrastruktur' : index < 24 ? 'instansi-vertikal' : 'pelayanan-publik';
    const evidence = index % 2 === 0 ? ('photo' as const) : ('claim' as const);
    const hours = index < 37 ? 20 + index * 7 : undefined;
    return validFact(index * 4, hours, { channel, categoryCode, evidence: hours ? evidence : null });
  });
  const reason = (index: number): InvalidReason => (index < 21 ? 'not_factual' : 'no_answer');
  const invalid = Array.from({ length: 70 }, (_, index) =>
    factOf({
      channel: 'whatsapp',
      receivedAt: at(index * 4),
      outcome: 'invalid',
      invalidReason: reason(index),
      endedAt: at(index * 4 + 48),
    }),
  );
  return [...valid, ...invalid];
}

const statistics = computeStatistics(patiFacts(), { ...options, snapshot: '2025-09-21T16:59:59.999Z' });

test('the facts of the golden case are well-formed', () => {
  for (const fact of patiFacts()) v.parse(ComplaintFactSchema, fact);
});

test('143 received are 70 invalid and 73 valid', () => {
  expect(statistics.register).toMatchObject({
    id: 'register',
    definitionVersion: 1,
    n: 73,
    denominator: 'valid',
    snapshot: '2025-09-21T16:59:59.999Z',
    inbound: 143,
    received: 143,
    invalid: 70,
    valid: 73,
    pending: 0,
    merged: 0,
    resolved: 37,
    open: 36,
    refused: 0,
    forwarded: 0,
  });
});

test('73 valid by channel are 52, 9, 1 and 11, the single post on X included', () => {
  expect(statistics.channels.rows.map((row) => [row.channel, row.received, row.invalid, row.valid])).toEqual([
    ['facebook', 9, 0, 9],
    ['instagram', 11, 0, 11],
    ['whatsapp', 122, 70, 52],
    ['x', 1, 0, 1],
  ]);
});

test('37 resolved are 22 infrastructure, 2 vertical agency and 13 public services', () => {
  expect(statistics.categories.rows).toEqual([
    { code: 'infrastruktur', valid: 22, resolved: 22 },
    { code: 'instansi-vertikal', valid: 2, resolved: 2 },
    { code: 'pelayanan-publik', valid: 49, resolved: 13 },
  ]);
  expect(statistics.evidence.rows).toEqual([
    { evidence: 'photo', resolved: 19 },
    { evidence: 'confirmed', resolved: 0 },
    { evidence: 'claim', resolved: 18 },
  ]);
});

test('37 of 73 is 50.7 %, plausibly 39.5 to 61.8', () => {
  expect(statistics.register.resolvedShare).toEqual({ value: 0.5068 });
  const { low, high } = wilsonInterval(37, 73);
  expect([(low * 100).toFixed(1), (high * 100).toFixed(1)]).toEqual(['39.5', '61.8']);
  expect(statistics.register.resolvedInterval).toEqual({ low: 0.3947, high: 0.6183 });
});

test('the period runs from the first complaint to the snapshot, in local days', () => {
  expect(statistics.period).toEqual({ from: '2025-08-29', to: '2025-09-21' });
});

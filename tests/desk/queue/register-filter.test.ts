import fc from 'fast-check';
import { expect, test } from 'vitest';
import { complaintState } from '../../../api-client/contract/state.ts';
import {
  $queueOrder,
  $queueView,
  $registerFilter,
  neighbourOf,
  queueAddress,
  readQueueAddress,
} from '../../../desk/queue/queue-view.ts';
import { EMPTY_FILTER, readFilter, sameFilter, writeFilter } from '../../../desk/queue/register-filter.ts';

const code = fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{1,12}$/));
const day = fc.option(
  fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const filter = fc.record({
  states: fc.subarray([...complaintState.options]),
  categoryCode: code,
  agencyCode: code,
  regionCode: fc.option(fc.constantFrom('99.01.01', '99.01.01.2001')),
  from: day,
  to: day,
});

test('a filter comes back from its address as it was', () => {
  fc.assert(
    fc.property(filter, (one) => {
      const back = readFilter(writeFilter(one));
      expect(sameFilter(back, one)).toBe(true);
      expect(new Set(back.states)).toEqual(new Set(one.states));
    }),
  );
});

test('what an address makes up is passed over', () => {
  fc.assert(fc.property(fc.string(), (noise) => void readFilter(noise)));
  expect(readFilter('?status=hantu,received&kategori=<b>&wilayah=99&dari=kemarin&kata=Sekar')).toEqual({
    ...EMPTY_FILTER,
    states: ['received'],
  });
});

test('an address names the view, and a bare one keeps it', () => {
  readQueueAddress('?tampil=siap-terbit');
  expect($queueView.get()).toBe('publishable');
  readQueueAddress('');
  expect($queueView.get()).toBe('publishable');
  readQueueAddress('?status=closed');
  expect([$queueView.get(), $registerFilter.get().states]).toEqual(['register', ['closed']]);
  expect(queueAddress('register', $registerFilter.get())).toBe('/antrean?status=closed');
  expect(queueAddress('mine', EMPTY_FILTER)).toBe('/antrean');
});

test('the next complaint is the next of the list it was opened from', () => {
  $queueOrder.set(['a', 'b', 'c']);
  expect([neighbourOf('a', -1), neighbourOf('a', 1), neighbourOf('c', 1), neighbourOf('z', 1)]).toEqual([
    null,
    'b',
    null,
    null,
  ]);
});

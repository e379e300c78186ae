import { expect, test } from 'vitest';
import type { VerificationQueueItem } from '../../../api-client/contract/desk/verification.ts';
import { matchesFilter, sortByClock } from '../../../desk/queue/arrange-queue.ts';

const item = (part: Partial<VerificationQueueItem>): VerificationQueueItem => ({
  complaintId: '6f0d1b9e-8a55-4d0e-9a51-6b1f0c2d3e4f',
  state: 'received',
  channel: 'widget',
  categoryCode: 'jalan',
  agencyCode: null,
  villageCode: null,
  excerpt: 'Lubang di tepi pasar',
  photoCount: 0,
  receivedAt: '2026-03-01T00:00:00.000Z',
  nextClock: null,
  unread: false,
  publicId: null,
  publication: null,
  ...part,
});
const due = (dueAt: string): VerificationQueueItem['nextClock'] => ({
  clock: 'resolution',
  dueAt,
  withPauseAt: null,
  withPauseState: null,
  running: true,
  paused: false,
  state: 'pending',
  provisional: false,
});

test('the most pressing deadline comes first and what has none comes last', () => {
  const late = item({ nextClock: due('2026-03-02T00:00:00.000Z') });
  const soon = item({ nextClock: due('2026-03-09T00:00:00.000Z') });
  const none = item({ state: 'closed' });
  expect(sortByClock([none, soon, late])).toEqual([late, soon, none]);
});

test('what waits for the verifier includes an unread answer, and a solved matter waits for publication', () => {
  expect(matchesFilter(item({ state: 'clarifying' }), 'mine')).toBe(false);
  expect(matchesFilter(item({ state: 'clarifying', unread: true }), 'mine')).toBe(true);
  expect(matchesFilter(item({ state: 'resolved' }), 'mine')).toBe(false);
  expect(matchesFilter(item({ state: 'resolved' }), 'publishable')).toBe(true);
  expect(matchesFilter(item({ state: 'resolved', publicId: '0123456789' }), 'publishable')).toBe(false);
});

test('a page on its way is nobody’s to prepare again, and one that needs approval waits for a verifier', () => {
  const solved = item({ state: 'resolved' });
  expect(matchesFilter(solved, 'publishable')).toBe(true);
  for (const publication of ['awaiting_approval', 'waiting', 'stopped'] as const) {
    const line = { ...solved, publication };
    expect(matchesFilter(line, 'publishable')).toBe(false);
    expect(matchesFilter(line, 'mine')).toBe(publication === 'awaiting_approval');
  }
});

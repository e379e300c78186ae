import { expect, test } from 'vitest';
import { isClockRunning } from '../../../desk/complaint/running-clocks.ts';

const event = (type: string) => ({
  sequence: 1,
  type,
  actorRole: 'verifier',
  actorName: null,
  at: '2026-03-02T02:00:00.000Z',
  note: null,
});

test('a missed first answer stops counting once somebody answered, even late', () => {
  const waiting = { state: 'verified' as const, events: [event('filed'), event('verified')], replies: [] };
  expect(isClockRunning(waiting, 'first_answer')).toBe(true);
  const asked = { ...waiting, events: [...waiting.events, event('clarification_asked')] };
  expect(isClockRunning(asked, 'first_answer')).toBe(false);
});

test('an acknowledgement does not stop the agency’s clock, a substantive reply does', () => {
  const reply = (kind: 'acknowledgement' | 'substantive') => ({
    replyId: 'r',
    agencyCode: 'dpupr',
    text: '',
    kind,
    at: '2026-03-02T02:00:00.000Z',
  });
  const complaint = { state: 'assigned' as const, events: [], replies: [reply('acknowledgement')] };
  expect(isClockRunning(complaint, 'agency_answer')).toBe(true);
  const answered = { ...complaint, replies: [reply('substantive')] };
  expect(isClockRunning(answered, 'agency_answer')).toBe(false);
});

test('nothing runs on after the end', () => {
  expect(isClockRunning({ state: 'closed', events: [], replies: [] }, 'resolution')).toBe(false);
});

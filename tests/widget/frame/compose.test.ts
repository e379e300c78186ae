import * as v from 'valibot';
import { expect, test } from 'vitest';
import { fileComplaint } from '../../../api-client/contract/intake/complaint.ts';
import { compose } from '../../../widget/frame/later/compose.ts';
import { type Draft, emptyDraft } from '../../../widget/outbox/draft.ts';

const complaintId = '3f0e4a52-9d0c-4b1e-8a44-0c2d5b7a9e10';
const draft: Draft = {
  ...emptyDraft(),
  categoryCode: 'jalan-rusak',
  text: 'Jalan berlubang di depan pasar, dua orang jatuh.',
  place: { ...emptyDraft().place, districtCode: '99.01.01', villageCode: '99.01.01.2002', landmark: '  ' },
};
const composed = (patch: Partial<Draft> = {}) =>
  compose({ draft: { ...draft, ...patch }, complaintId, sealed: null, language: 'id' }, 'dpupr');

test('what is composed is a complaint of the contract', () => {
  expect(v.safeParse(fileComplaint, composed()).issues).toBeUndefined();
});

test('empty fields travel as null', () => {
  expect(composed()).toMatchObject({
    occurredOn: null,
    place: { landmark: null, point: null },
    sealed: null,
  });
});

test('a photo the server does not have is left out', () => {
  const photo = { caption: ' ', thumbnail: null, status: 'stored', progress: 1, problem: null } as const;
  const photos = [
    { ...photo, key: 'a', photoId: 'a'.repeat(32) },
    { ...photo, key: 'b', photoId: null },
  ];
  expect(composed({ photos }).photos).toEqual([{ photoId: 'a'.repeat(32), caption: null }]);
});

test('consent for photos means nothing without photos', () => {
  expect(composed({ photoConsent: true }).photoConsent).toBe(false);
});

import { expect, test } from 'vitest';
import { type Draft, emptyDraft } from '../../../widget/outbox/draft.ts';
import { isWorthKeeping, keepDraft, recallDraft } from '../../../widget/outbox/kept-draft.ts';
import { createVault } from '../../../widget/outbox/vault.ts';
import { systemRandom } from '../../../widget/seal/random-bytes.ts';
import { MemoryStorage } from './fake-storage.ts';

const vault = () =>
  createVault({
    session: new MemoryStorage(),
    local: new MemoryStorage(),
    now: () => 0,
    random: systemRandom,
  });

const photo = (key: string, photoId: string | null): Draft['photos'][number] => ({
  key,
  photoId,
  caption: 'lubang',
  thumbnail: null,
  status: photoId ? 'stored' : 'sending',
  progress: 0,
  problem: null,
});

test('text, place and photos the server has come back; a photo still on its way does not', async () => {
  const kept = vault();
  const draft: Draft = {
    ...emptyDraft(),
    text: 'Lampu jalan mati di tikungan.',
    place: { ...emptyDraft().place, villageCode: '99.01.01.2002', districtCode: '99.01.01' },
    photos: [photo('a', 'f'.repeat(32)), photo('b', null)],
  };
  await keepDraft(kept, draft);
  expect(await recallDraft(kept)).toEqual({ ...draft, photos: [draft.photos[0]] });
});

test('a photo on its way comes back when its bytes are kept beside', async () => {
  const kept = vault();
  const draft: Draft = { ...emptyDraft(), photos: [{ ...photo('b', null), kept: true }] };
  await keepDraft(kept, draft);
  expect((await recallDraft(kept))?.photos).toEqual(draft.photos);
});

test('a draft of an older form gets empty values for what it does not know', async () => {
  const kept = vault();
  await kept.save('draft', { text: 'Lampu mati', place: { landmark: 'dekat pos' } }, 24);
  const draft = await recallDraft(kept);
  expect(draft).toEqual({
    ...emptyDraft(),
    text: 'Lampu mati',
    place: { ...emptyDraft().place, landmark: 'dekat pos' },
  });
});

test('an untouched form is not worth keeping', () => {
  expect(isWorthKeeping(emptyDraft())).toBe(false);
  expect(isWorthKeeping({ ...emptyDraft(), text: 'a' })).toBe(true);
});

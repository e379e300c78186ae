import { expect, test } from 'vitest';
import type { FileComplaint, Receipt } from '../../../api-client/contract/intake/complaint.ts';
import { deliver } from '../../../widget/outbox/deliver.ts';
import { type Parcel, pack, recallParcel } from '../../../widget/outbox/parcel.ts';
import { createVault } from '../../../widget/outbox/vault.ts';
import { systemRandom } from '../../../widget/seal/random-bytes.ts';
import { contentsOf, MemoryStorage } from './fake-storage.ts';

const complaint: FileComplaint = {
  complaintId: '3f0e4a52-9d0c-4b1e-8a44-0c2d5b7a9e10',
  categoryCode: 'jalan-rusak',
  text: 'Jalan berlubang di depan pasar, "dua" orang jatuh.\n\u{1F6E3}\uFE0F',
  occurredOn: null,
  place: {
    point: { latitude: -5.2, longitude: 112.000001 },
    pointSource: 'gps',
    accuracy: 12,
    villageCode: null,
    landmark: null,
    atHome: false,
  },
  photos: [],
  photoConsent: false,
  language: 'id',
  agencyCode: null,
  sealed: null,
};
const receipt: Receipt = {
  trackingCode: '0123456789012345',
  receivedAt: '2026-03-02T01:00:00.000Z',
  firstAnswerDueAt: null,
};
const session = new MemoryStorage();
const local = new MemoryStorage();
const vault = createVault({ session, local, now: () => 0, random: systemRandom });

class Refused extends Error {}
/** The server is busy and says for how long. */
class Busy extends Error {
  readonly seconds: number;
  constructor(seconds: number) {
    super('busy');
    this.seconds = seconds;
  }
}

/** A server that fails as told before it answers. */
function serverThat(failures: Error[], drawn = 0) {
  const seen: { text: string; key: string }[] = [];
  const pauses: number[] = [];
  const run = (parcel: Parcel) =>
    deliver(parcel, {
      async file(body, key) {
        seen.push({ text: JSON.stringify(body), key });
        const failure = failures.shift();
        if (failure) throw failure;
        return receipt;
      },
      mayRepeat: (error) => !(error instanceof Refused),
      retryAfter: (error) => (error instanceof Busy ? error.seconds : 0),
      random: () => drawn,
      async pause(seconds) {
        pauses.push(seconds);
      },
    });
  return { seen, pauses, run };
}

test('the very same bytes and key are sent until the server answers', async () => {
  const parcel = await pack(vault, complaint, systemRandom);
  const { run, seen, pauses } = serverThat([new Error(), new Error(), new Error()]);
  expect(await run(parcel)).toEqual(receipt);
  expect(seen).toHaveLength(4);
  expect(new Set(seen.map(({ text }) => text))).toEqual(new Set([parcel.body]));
  expect(new Set(seen.map(({ key }) => key))).toEqual(new Set([parcel.idempotencyKey]));
  expect(pauses).toEqual([2, 4, 8]);
});

test('pauses grow to a minute and stay there', async () => {
  const { run, pauses } = serverThat(Array.from({ length: 9 }, () => new Error()));
  await run(await pack(vault, complaint, systemRandom));
  expect(pauses).toEqual([2, 4, 8, 16, 32, 60, 60, 60, 60]);
});

test('a busy server is left alone as long as it asks, and a drawn part of that longer', async () => {
  const { run, pauses } = serverThat([new Busy(30), new Error(), new Busy(10)], 0.5);
  await run(await pack(vault, complaint, systemRandom));
  expect(pauses).toEqual([45, 6, 15]);
});

test('a refusal that repeating cannot mend comes back at once', async () => {
  const { run, seen } = serverThat([new Refused()]);
  await expect(run(await pack(vault, complaint, systemRandom))).rejects.toThrow(Refused);
  expect(seen).toHaveLength(1);
});

test('a key has at least 128 random bits in base64url and is new for each packing', async () => {
  const [one, two] = [await pack(vault, complaint, systemRandom), await pack(vault, complaint, systemRandom)];
  expect(one.idempotencyKey).toMatch(/^[A-Za-z0-9_-]{22,64}$/);
  expect(one.idempotencyKey).not.toBe(two.idempotencyKey);
});

test('a killed tab finds the same body and key again, unreadable for others', async () => {
  const parcel = await pack(vault, complaint, systemRandom);
  const reopened = createVault({ session, local, now: () => 0, random: systemRandom });
  expect(await recallParcel(reopened)).toEqual(parcel);
  expect(contentsOf(local)).not.toContain(parcel.idempotencyKey);
});

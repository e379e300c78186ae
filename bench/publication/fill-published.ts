import sharp from 'sharp';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { firstDayOf } from '../../server/casework/deadlines/first-day-of.ts';
import type { Connection } from '../../server/database/connect.ts';
import type { PhotoStore } from '../../server/photos/photo-store.ts';
import { publishVariants, variantEndings } from '../../server/photos/publish-variants.ts';
import { inventedCases } from '../../tests/fixtures/publication.ts';
import { fillRegister } from '../server/fill-register.ts';

/** Rows written with one statement. */
const BATCH = 200;
/** One case in so many has photos: with two for each, a hundred thousand cases would take some twenty gigabytes. */
const PHOTOS_EVERY = 10;
/** Invented cases name offices of the invented catalogue; the instance knows these. */
const KNOWN: Record<string, Pick<PublicCase, 'categoryCode' | 'agencyCode'>> = {
  drainase: { categoryCode: 'saluran-air', agencyCode: 'dpupr' },
  'lampu-jalan': { categoryCode: 'lampu-jalan', agencyCode: 'dishub' },
  'layanan-kesehatan': { categoryCode: 'parkir-lalu-lintas', agencyCode: 'dishub' },
};

/** So many cases for `publishOne`, the last of them the newest, and as many complaints in the register, which the statistics count. */
export async function fillPublished(
  connection: Connection,
  photos: PhotoStore,
  amount: number,
  more: number,
): Promise<PublicCase[]> {
  const cases = inventedCases(amount + more).map((record, serial): PublicCase => {
    const shown = serial % PHOTOS_EVERY === 0 || serial >= amount ? record.photos : [];
    // Each case has photos of its own, as real ones have.
    const own = shown.map((photo, index) => ({ ...photo, photoId: `${serial}`.padStart(31, '0') + index }));
    return { ...record, ...KNOWN[record.categoryCode], photos: own };
  });
  const variants = await drawnOnce(photos);
  for (const { photoId } of cases.flatMap((record) => record.photos))
    for (const [ending, bytes] of variants) await photos.put(`${photoId}${ending}`, bytes);
  for (let start = 0; start < amount; start += BATCH)
    await connection.database
      .insertInto('published_case')
      .values(cases.slice(start, Math.min(amount, start + BATCH)).map(rowOf))
      .execute();
  await fillRegister(connection, amount);
  return cases.slice(amount);
}

export async function publishOne({ database }: Connection, record: PublicCase): Promise<void> {
  await database.insertInto('published_case').values(rowOf(record)).execute();
}

function rowOf(record: PublicCase) {
  return {
    public_id: record.publicId,
    published_on: record.publishedOn,
    record: JSON.stringify(record),
    category_code: record.categoryCode,
    received_from: firstDayOf(record.receivedOn),
    resolved_from: firstDayOf(record.resolvedOn),
  };
}

/** The variants of one noisy picture, by their endings: what they show does not matter, how many bytes they have does. */
async function drawnOnce(photos: PhotoStore): Promise<[ending: string, bytes: Uint8Array][]> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 12 };
  const blank = { width: 1280, height: 960, channels: 3 as const, background: '#888', noise };
  const name = 'f'.repeat(32);
  await publishVariants(photos, name, await sharp({ create: blank }).blur(3).webp().toBuffer());
  return Promise.all(
    variantEndings.map(async (ending) => [ending, (await photos.get(`${name}${ending}`)) ?? Buffer.alloc(0)]),
  );
}

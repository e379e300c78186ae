import { createHash } from 'node:crypto';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { ProblemFailure } from '../http/problem-failure.ts';
import { PHOTO_NAME, type PhotoStore, PhotoStoreError } from './photo-store.ts';
import type { S3Place } from './s3-place.ts';
import { createWorkQueue } from './work-queue.ts';

/** A store that answers slowly holds photos in memory: so many at once, so many more that wait. */
const TRAFFIC = { atOnce: 16, waiting: 100 };

/** Names a store lists at once: at most, and usually, a thousand. */
const PATIENCE = { connectMs: 3_000, answerMs: 15_000, attempts: 3, page: 1_000 };

/**
 * Photos in a bucket of any store that speaks S3. An upload bears the MD5 of its bytes, so that the store itself refuses what arrived
 * otherwise; newer checksums, which older stores answer with an error, are sent only where a store demands them. Whatever goes wrong is
 * a `PhotoStoreError`; too many at once are refused with `busy`.
 */
export function createS3PhotoStore(place: S3Place, patience = PATIENCE): PhotoStore & { close(): void } {
  const client = new S3Client({
    region: place.region,
    ...(place.endpoint ? { endpoint: place.endpoint } : {}),
    forcePathStyle: place.pathStyle,
    ...(place.credentials ? { credentials: place.credentials } : {}),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: patience.attempts,
    requestHandler: {
      connectionTimeout: patience.connectMs,
      requestTimeout: patience.answerMs,
      throwOnRequestTimeout: true,
    },
  });
  const queue = createWorkQueue(TRAFFIC);
  const Bucket = place.bucket;
  const keyOf = (name: string) => {
    if (!PHOTO_NAME.test(name)) throw new Error('not a photo name');
    return `${place.prefix}${name}`;
  };
  const ask = <Answer>(task: () => Promise<Answer>) => queue(() => task().catch(refuse));
  return {
    put: async (name, bytes) => {
      const Key = keyOf(name);
      await ask(async () => {
        const ContentMD5 = createHash('md5').update(bytes).digest('base64');
        await client.send(
          new PutObjectCommand({
            Bucket,
            Key,
            Body: bytes,
            ContentMD5,
            ContentLength: bytes.byteLength,
            ContentType: 'application/octet-stream',
          }),
        );
      });
    },
    get: (name) =>
      ask(async () => {
        try {
          const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(name) }));
          return Buffer.from((await Body?.transformToByteArray()) ?? []);
        } catch (error) {
          if ((error as Error).name === 'NoSuchKey') return null;
          throw error;
        }
      }),
    remove: (name) =>
      ask(async () => {
        await client.send(new DeleteObjectCommand({ Bucket, Key: keyOf(name) }));
      }),
    list: () =>
      ask(async () => {
        const names: string[] = [];
        for (let Marker: string | undefined, more = true; more; ) {
          // The older listing: every store knows it, and a page goes on from a name instead of a token.
          const page = await client.send(
            new ListObjectsCommand({ Bucket, Prefix: place.prefix, MaxKeys: patience.page, Marker }),
          );
          const keys = (page.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key]));
          names.push(...keys.map((key) => key.slice(place.prefix.length)));
          Marker = keys.at(-1);
          more = page.IsTruncated === true && Marker !== undefined;
        }
        return names.filter((name) => PHOTO_NAME.test(name));
      }),
    check: () =>
      ask(async () => {
        await client.send(new ListObjectsCommand({ Bucket, Prefix: place.prefix, MaxKeys: 1 }));
      }),
    close: () => client.destroy(),
  };
}

/** The name of the refusal alone: an SDK's message may repeat addresses and keys. */
function refuse(error: unknown): never {
  if (error instanceof ProblemFailure) throw error;
  const { name, code } = error as { name?: string; code?: string };
  throw new PhotoStoreError(code ?? name ?? 'unknown');
}

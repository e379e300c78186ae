import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPhotoStores } from '../../../server/photos/open-photo-stores.ts';
import { PhotoStoreError } from '../../../server/photos/photo-store.ts';
import { createS3PhotoStore } from '../../../server/photos/s3-photo-store.ts';
import { parseS3Place, type S3Place } from '../../../server/photos/s3-place.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import { openTestServer } from '../helpers/open-test-server.ts';

// Against s3rver 3.7, which speaks S3 over HTTP, checks keys and Content-MD5, and knows none of the newer checksums.

let store: S3rver;
let address: string;
const folder = mkdtempSync(join(tmpdir(), 'titik-s3-'));
beforeAll(async () => {
  store = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: folder,
    configureBuckets: [{ name: 'foto' }, { name: 'foto-terbit' }],
  });
  const { port } = await store.run();
  address = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const QUICK = { connectMs: 500, answerMs: 500, attempts: 1, page: 1_000 };
const name = () => `${randomBytes(16).toString('hex')}.webp`;
/** The only key s3rver knows. */
const place = (prefix: string, endpoint = address): S3Place => ({
  bucket: 'foto',
  prefix,
  region: 'us-east-1',
  endpoint,
  pathStyle: true,
  credentials: { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
});

test('what is put is got back byte for byte, listed below its folder alone, and gone after removal', async () => {
  const casework = createS3PhotoStore(place('a/casework/'));
  const published = createS3PhotoStore(place('a/published/'));
  const bytes = randomBytes(40_000);
  const [first, second] = [name(), name()];
  await casework.put(first, bytes);
  await published.put(second, randomBytes(10));
  expect(await casework.get(first)).toEqual(bytes);
  expect(await casework.get(second)).toBeNull();
  expect(await casework.list()).toEqual([first]);
  await casework.check?.();
  await casework.remove(first);
  await casework.remove(first);
  expect(await casework.get(first)).toBeNull();
  await expect(casework.put('../secret', bytes)).rejects.toThrow('not a photo name');
});

test('a list longer than one page is whole', async () => {
  const many = createS3PhotoStore(place('many/'), { ...QUICK, answerMs: 5_000, page: 3 });
  const names = Array.from({ length: 8 }, name);
  for (const each of names) await many.put(each, new Uint8Array([1]));
  expect((await many.list()).sort()).toEqual(names.sort());
});

test('an upload is one plain body with its MD5: no trailer and no checksum an older store would refuse', async () => {
  const seen: Record<string, unknown>[] = [];
  const recording = await serve((request, response) => {
    seen.push({ ...request.headers, method: request.method });
    request.resume().once('end', () => response.writeHead(200, { etag: '"x"' }).end());
  });
  await createS3PhotoStore(place('p/', recording.address)).put(name(), Buffer.from('abc'));
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({
    method: 'PUT',
    'content-md5': 'kAFQmDzST7DWlj99KOF/cg==',
    'content-length': '3',
    host: new URL(recording.address).host,
  });
  expect(
    Object.keys(seen[0] ?? {}).filter((header) =>
      /trailer|x-amz-checksum|sdk-checksum|encoding/.test(header),
    ),
  ).toEqual([]);
  await recording.close();
});

test.each([
  ['refuses the key', 403, '<Error><Code>AccessDenied</Code><Message>key AKIASECRET</Message></Error>'],
  ['is overloaded', 503, '<Error><Code>SlowDown</Code></Error>'],
  ['finds the bytes changed on the way', 400, '<Error><Code>BadDigest</Code></Error>'],
])('a store that %s is a PhotoStoreError without its words', async (_what, status, body) => {
  const broken = await serve((request, response) => {
    request
      .resume()
      .once('end', () => response.writeHead(status, { 'content-type': 'application/xml' }).end(body));
  });
  const error = await createS3PhotoStore(place('p/', broken.address), QUICK)
    .put(name(), new Uint8Array([1]))
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PhotoStoreError);
  expect(String(error)).not.toMatch(/AKIASECRET|127\.0\.0\.1/);
  await broken.close();
});

test('with the store down or silent a photo is refused with a sentence and 503, no row is kept, and complaints without photos go on', async () => {
  const host = await openTestServer();
  const jpeg = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer();
  const upload = () =>
    host.service.app.request('/api/photos', {
      method: 'POST',
      body: new Uint8Array(jpeg),
      headers: { 'content-type': 'image/jpeg' },
    });
  const silent = await serve(() => {});
  const gone = await serve(() => {});
  await gone.close();
  for (const endpoint of [silent.address, gone.address]) {
    host.server.photos.casework = createS3PhotoStore(place('x/', endpoint), QUICK);
    const answer = await upload();
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('30');
    expect(await answer.json()).toMatchObject({
      code: 'storage_refused',
      title: expect.stringContaining('belum kami terima'),
    });
  }
  await silent.close();
  expect(await host.server.connection.database.selectFrom('casework_photo').selectAll().execute()).toEqual(
    [],
  );
  await host.citizen.file(complaintOf(), newKey());
  // The store is back: the same upload is taken and claimed.
  host.server.photos.casework = createS3PhotoStore(place('x/'));
  const { photoId } = (await (await upload()).json()) as { photoId: string };
  const { trackingCode } = await host.citizen.file(
    complaintOf({ photos: [{ photoId, caption: null }] }),
    newKey(),
  );
  expect((await host.citizen.track(trackingCode)).photos).toHaveLength(1);
  expect(await host.server.photos.casework.get(`${photoId}.webp`)).not.toBeNull();
  await host.close();
});

test('casework and published photos lie in two folders of one bucket, or in two buckets with keys of their own', async () => {
  const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
  const published = { ...place(''), bucket: 'foto-terbit', credentials };
  const stores = openPhotoStores({ kind: 's3', casework: place('two/'), published }, '');
  const [first, second] = [name(), name()];
  await stores.casework.put(first, new Uint8Array([1]));
  await stores.published.put(second, new Uint8Array([2]));
  expect([await stores.casework.list(), await stores.published.list()]).toEqual([[first], [second]]);
  const wrong = { ...place('two/'), credentials: { accessKeyId: 'OTHER', secretAccessKey: 'S3RVER' } };
  await expect(createS3PhotoStore(wrong, QUICK).put(name(), new Uint8Array([1]))).rejects.toThrow(
    PhotoStoreError,
  );
});

test.each([
  [
    's3://foto/aduan?endpoint=http://127.0.0.1:9000',
    {
      bucket: 'foto',
      prefix: 'aduan/',
      region: 'us-east-1',
      endpoint: 'http://127.0.0.1:9000',
      pathStyle: true,
    },
  ],
  [
    's3://foto?region=ap-southeast-3',
    { bucket: 'foto', prefix: '', region: 'ap-southeast-3', pathStyle: false },
  ],
  [
    's3://K%2F1:S%40x@foto/a/b/?endpoint=https://s3.example&pathStyle=false',
    {
      bucket: 'foto',
      prefix: 'a/b/',
      region: 'us-east-1',
      endpoint: 'https://s3.example',
      pathStyle: false,
      credentials: { accessKeyId: 'K/1', secretAccessKey: 'S@x' },
    },
  ],
  ['s3://Foto_', null],
  ['https://foto/aduan', null],
  ['s3://foto?endpoint=ftp://x', null],
  ['s3://foto?acl=public-read', null],
  ['s3://key@foto', null],
  ['s3://foto?pathStyle=yes', null],
  ['', null],
])('reads %s', (text, expected) => {
  expect(parseS3Place(text)).toEqual(expected);
});

async function serve(handler: Parameters<typeof createServer>[1]) {
  const server: HttpServer = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

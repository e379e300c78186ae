import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ProblemFailure } from '../../../server/http/problem-failure.ts';
import { problemResponse } from '../../../server/http/problem-response.ts';
import { cleanPhoto } from '../../../server/photos/clean-photo.ts';
import { openTestServer } from '../helpers/open-test-server.ts';

test('of forty photos at once two are decoded, twenty wait and are served, the rest are told to come back', async () => {
  const photo = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#7a9' } })
    .jpeg()
    .toBuffer();
  const results = await Promise.allSettled(Array.from({ length: 40 }, () => cleanPhoto(photo)));
  const served = results.filter((result) => result.status === 'fulfilled');
  const refused = results.filter((result) => result.status === 'rejected').map(({ reason }) => reason);
  expect([served.length, refused.length]).toEqual([22, 18]);
  expect(new Set(refused.map((reason) => reason.code))).toEqual(new Set(['busy']));
  expect(problemResponse(refused[0]).status).toBe(503);
  expect(await cleanPhoto(photo)).toMatchObject({ width: 600 });
});

test('a refused photo takes no place in the line', async () => {
  const results = await Promise.allSettled(
    Array.from({ length: 40 }, () => cleanPhoto(Buffer.from('not a photo at all'))),
  );
  for (const result of results)
    expect(result).toMatchObject({ status: 'rejected', reason: new ProblemFailure('photo_type_refused') });
});

test('while the line is full an upload is refused before its body is read, and told when to come back', async () => {
  const host = await openTestServer();
  try {
    const picture = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: '#7a9' } })
        .jpeg()
        .toBuffer();
    const photo = await picture(600, 400);
    // The two that are decoded take far longer than a request does, so that the twenty behind them still wait.
    const large = await picture(6000, 4500);
    const crowd = [large, large, ...Array<Buffer>(20).fill(photo)].map((bytes) => cleanPhoto(bytes));
    let read = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          read += 1;
          controller.enqueue(new Uint8Array(65_536));
        },
      },
      { highWaterMark: 0 },
    );
    const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': 'image/jpeg' } };
    const refused = await host.service.app.request('/api/photos', init as RequestInit);
    expect([refused.status, refused.headers.get('retry-after'), read]).toEqual([503, '10', 0]);
    await Promise.all(crowd);
    const later = await host.citizen.uploadPhoto(new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }));
    expect(later.width).toBe(600);
  } finally {
    await host.close();
  }
});

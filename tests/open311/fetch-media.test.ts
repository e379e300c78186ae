import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchMedia } from '../../server/open311/fetch-media.ts';
import { createOutwardNetwork } from '../../server/outward/outward-network.ts';
import { type Receiver, startReceiver } from '../server/outward/start-receiver.ts';

// A partner's picture host is listed by an administrator; what its name stands for is the partner's to say.

let inner: Receiver;
/** How often a name was resolved: the refusal came after it, not before. */
let touched = 0;
beforeAll(async () => {
  inner = await startReceiver();
});
afterAll(() => inner.stop());

test.each(['127.0.0.1', '10.0.0.5', '169.254.169.254', '192.168.1.1'])(
  'a listed host whose name stands for %s is not asked',
  async (private_) => {
    const network = createOutwardNetwork(null, (_name, ready) => {
      touched += 1;
      ready(null, [{ address: private_, family: 4 }]);
    });
    const host = `foto.example.id:${inner.port}`;
    const before = touched;
    expect(await fetchMedia(network, `https://${host}/a.jpg`, [host])).toBeNull();
    expect(touched).toBe(before + 1);
    expect(inner.taken).toEqual([]);
  },
);

test('a listed host that is a private address itself is not asked', async () => {
  const host = `127.0.0.1:${inner.port}`;
  expect(await fetchMedia(createOutwardNetwork(), `https://${host}/a.jpg`, [host])).toBeNull();
  expect(inner.taken).toEqual([]);
});

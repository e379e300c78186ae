import { afterAll, beforeAll, expect, test } from 'vitest';
import { limits } from '../../api-client/contract/limits.ts';
import { askPlatform } from '../../server/channels/ask-platform.ts';
import { isTheirMedia } from '../../server/channels/is-their-media.ts';
import { createWhatsappAdapter } from '../../server/channels/whatsapp-adapter.ts';
import { realEffects } from '../../server/effects.ts';
import { type Receiver, startReceiver } from '../server/outward/start-receiver.ts';

// What a chat names to be fetched comes from outside: it leads to the platform's own hosts and nowhere else.

let platform: Receiver;
let inner: Receiver;
beforeAll(async () => {
  [platform, inner] = await Promise.all([startReceiver(), startReceiver()]);
});
afterAll(() => Promise.all([platform.stop(), inner.stop()]));
const atOnce = async () => {};

test.each([
  'http://cdn.contoh.example/foto',
  'https://cdn.contoh.example.jahat.example/foto',
  'https://jahatcontoh.example/foto',
  'https://contoh.example@jahat.example/foto',
  'https://u:p@cdn.contoh.example/foto',
  'https://cdn.contoh.example:8443/foto',
  'https://127.0.0.1/foto',
  'https://[::1]/foto',
  'https://169.254.169.254/latest/meta-data/',
  'file:///etc/hostname',
  'bukan alamat',
  '',
])('%s is none of the platform’s', (address) => {
  expect(isTheirMedia(address, ['.contoh.example', 'contoh.example'])).toBe(false);
});

test.each([
  'https://contoh.example/foto',
  'https://cdn.contoh.example/foto?x=1',
  'https://a.b.contoh.example/f',
])('%s is the platform’s', (address) => {
  expect(isTheirMedia(address, ['.contoh.example', 'contoh.example'])).toBe(true);
});

test('a redirect of a platform is not followed, and our token is not carried on', async () => {
  platform.behave((response) => response.writeHead(302, { location: `${inner.url}/rahasia` }).end());
  const asked = askPlatform(
    realEffects,
    platform.url,
    { headers: { authorization: 'Bearer token-wa' } },
    atOnce,
  );
  await expect(asked).rejects.toThrow('did not take the message');
  expect(platform.taken.length).toBeGreaterThan(0);
  expect(inner.taken).toEqual([]);
});

test('the token of WhatsApp is not shown to an address elsewhere, nor a picture read beyond its limit', async () => {
  const asked: string[] = [];
  const account = { token: 't', phoneNumberId: '1', graph: 'https://graph.contoh.example' };
  const whatsappWith = (url: string, bytes = 10) =>
    createWhatsappAdapter(
      {
        async fetch(input) {
          asked.push(input);
          if (input.startsWith(account.graph)) return Response.json({ url });
          return new Response(new Uint8Array(bytes));
        },
      },
      { ...account, mediaHosts: ['.contoh.example'] },
      atOnce,
    );
  for (const url of [`${inner.url}/foto`, 'https://10.0.0.1/foto', 'https://jahat.example/foto']) {
    expect(await whatsappWith(url).fetchMedia('foto-1'), url).toBeNull();
  }
  expect(asked.filter((address) => !address.startsWith(account.graph))).toEqual([]);
  expect(await whatsappWith('https://cdn.contoh.example/a').fetchMedia('foto-1')).toHaveLength(10);
  const large = whatsappWith('https://cdn.contoh.example/a', limits.photoBytes + 1);
  expect(await large.fetchMedia('foto-1')).toBeNull();
});

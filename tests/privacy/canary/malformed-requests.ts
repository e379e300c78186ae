import { ADDRESSES, type Instance } from '../run/open-instance.ts';
import { stranger } from '../run/whole-journey.ts';
import { digits, type Secret, word } from '../scan/secret.ts';

/** Planted in requests that are refused; nothing of a refused request may be kept or repeated. */
export const refusedSecrets: Secret[] = [
  word('cut-off JSON', 'jsonterpotongan'),
  word('unknown field', 'bidangtakdikenal'),
  word('wrong type', 'jenissalahnya'),
  word('unknown category', 'kategorikarangan'),
  word('unknown path', 'jalurkarangan'),
  word('wrong code', 'kodengawuran'),
  digits('NIK as a code', '3318074107900003'),
  word('text as a photo', 'bukanfotonya'),
  word('bad key', 'kunciteramatpanjang'),
  word('sign-in', 'masuknyasalah'),
  word('plain form', 'biasaditolaknya'),
];

/** Sends what a broken, curious or hostile browser sends. */
export async function sendMalformed(instance: Instance, complaint: object): Promise<void> {
  const ask = stranger(instance);
  const post = (path: string, body: string | Uint8Array, headers: Record<string, string> = {}) =>
    ask(`${ADDRESSES.service}${path}?nama=jalurkarangan`, {
      method: 'POST',
      body: typeof body === 'string' ? body : new Uint8Array(body),
      headers: { 'content-type': 'application/json', 'idempotency-key': 'A'.repeat(32), ...headers },
    });
  const json = (change: object) => JSON.stringify({ ...complaint, ...change });
  await post('/api/complaints', '{"text":"jsonterpotongan');
  await post('/api/complaints', json({ bidangtakdikenal: 'bidangtakdikenal' }));
  await post('/api/complaints', json({ place: { bidangtakdikenal: 1 } }));
  await post('/api/complaints', json({ text: { jenissalahnya: 'jenissalahnya' } }));
  await post('/api/complaints', json({ photos: 'jenissalahnya', language: 'jenissalahnya' }));
  await post('/api/complaints', json({ categoryCode: 'kategorikarangan' }));
  await post('/api/complaints', json({ agencyCode: 'kategorikarangan' }));
  await post('/api/complaints', json({}), { 'idempotency-key': 'kunciteramatpanjang!' });
  await post('/api/complaints', json({}), { 'content-type': 'text/jenissalahnya' });
  await post('/api/track', JSON.stringify({ trackingCode: 'kodengawuran' }));
  await post('/api/track', JSON.stringify({ trackingCode: '3318074107900003' }));
  await post(
    '/api/track/photo',
    JSON.stringify({ trackingCode: '000000000000000', photoId: 'kodengawuran' }),
  );
  await post('/api/photos', 'bukanfotonya '.repeat(20));
  await post(
    '/api/photos',
    Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from('bukanfotonya'.repeat(9))]),
  );
  for (const path of [
    '/jalurkarangan',
    '/api/jalurkarangan',
    '/lapor?agency=jalurkarangan',
    '/lapor/biasa?agency=jalurkarangan&lang=jalurkarangan',
    '/lapor/kirim?agency=jalurkarangan',
    '/lacak/biasa?agency=jalurkarangan&lang=jalurkarangan',
    '/bingkai?lang=jalurkarangan&accent=jalurkarangan',
  ])
    await ask(ADDRESSES.service + path);
  for (const { spec } of instance.apps.service.routes) {
    if (spec.method === 'GET') await ask(ADDRESSES.service + spec.path);
  }
  await sendPlainly(instance);
  await askDesk(instance);
}

/** The form without script, refused; what she typed is answered to her alone, and another site's page is answered an empty form. */
async function sendPlainly(instance: Instance): Promise<void> {
  const post = (path: string, headers: Record<string, string> = {}) => {
    const body = new FormData();
    for (const name of ['key', 'category', 'story', 'village', 'landmark', 'day', 'kept', 'code', 'lang'])
      body.append(name, `biasaditolaknya ${name}`);
    body.append('photo', new File(['bukanfotonya '.repeat(9)], 'biasaditolaknya.jpg'));
    return new Request(ADDRESSES.service + path, { method: 'POST', body, headers });
  };
  const { app } = instance.apps.service;
  for (const path of ['/lapor/kirim', '/lacak/biasa']) {
    await app.fetch(post(path));
    await stranger(instance)(post(path, { 'sec-fetch-site': 'cross-site' }));
  }
}

/** Everybody at the desk without a right, and a sign-in that fails. */
async function askDesk(instance: Instance): Promise<void> {
  const { client } = instance.otherAgency;
  await client.signIn('masuknyasalah@contoh.example', 'masuknyasalah-sandi').catch(() => {});
  await client.agencyAct('jalurkarangan', 'jalurkarangan', { jenissalahnya: true }).catch(() => {});
  const headers = { 'sec-fetch-site': 'same-origin', cookie: 'titik.session_token=masuknyasalah' };
  for (const { spec } of instance.apps.desk.routes) {
    const path = spec.path.replaceAll(/:\w+/g, 'jalurkarangan');
    const response = await instance.apps.desk.app.request(path, { method: spec.method, headers });
    instance.heard.push({
      audience: 'nobody',
      request: `${spec.method} ${spec.path}`,
      status: response.status,
      headers: JSON.stringify([...response.headers]),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }
}

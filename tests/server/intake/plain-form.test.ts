import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readPlainForm } from '../../../server/intake/plain/read-plain-form.ts';
import { signKeyList } from '../../../widget/seal/key-list.ts';
import { openPart } from '../../../widget/seal/open-part.ts';
import { makeKeys } from '../../widget/seal/make-keys.ts';
import { SOMEWHERE_CODE } from '../helpers/complaint-of.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
/** What earlier tests of this file have filed. */
let before: string[] = [];
beforeAll(async () => {
  host = await openTestServer();
});
beforeEach(async () => {
  before = (await allComplaints()).map(({ complaint_id }) => complaint_id);
});
afterAll(() => host.close());

const allComplaints = () =>
  host.server.connection.database.selectFrom('casework_complaint').selectAll().execute();
const complaints = async () =>
  (await allComplaints()).filter(({ complaint_id }) => !before.includes(complaint_id));

const STORY = 'Jalan di depan pasar berlubang besar sejak awal bulan.';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);
const photo = (bytes: Uint8Array = PIXEL, name = 'Wulandari.png') => new File([new Uint8Array(bytes)], name);

/** What a browser without script does: it opens the form, and sends its fields with what was typed. */
async function openForm(query = ''): Promise<{ key: string } & Record<string, string>> {
  const page = await (await host.service.app.request(`/lapor/biasa${query}`)).text();
  return { lang: 'id', agency: '', key: /name="key" value="([\w-]+)"/.exec(page)?.[1] ?? '' };
}
const typed = { category: 'jalan-rusak', story: STORY, village: SOMEWHERE_CODE };

async function send(
  fields: Record<string, string>,
  photos: File[] = [],
  headers: Record<string, string> = {},
): Promise<{ status: number; page: string }> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  for (const file of photos) body.append('photo', file);
  const answer = await host.service.app.request('/lapor/kirim', { method: 'POST', body, headers });
  return { status: answer.status, page: await answer.text() };
}

const codeIn = (page: string) => (/id="code">([\d ]+)</.exec(page)?.[1] ?? '').replaceAll(' ', '');
const storedPhotos = () => host.server.connection.database.selectFrom('casework_photo').selectAll().execute();

test('files an anonymous complaint with its photo and shows a code that opens it', async () => {
  const { status, page } = await send(
    { ...(await openForm()), ...typed, landmark: 'Dekat pasar', day: '2026-02-20', consent: '1' },
    [photo()],
  );
  expect(status).toBe(201);
  const code = codeIn(page);
  expect(code).toMatch(/^0\d{15}$/);
  const view = await host.citizen.track(code);
  expect(view).toMatchObject({ text: STORY, state: 'received' });
  expect(view.photos).toHaveLength(1);
  expect(await complaints()).toMatchObject([
    {
      channel: 'widget',
      village_code: SOMEWHERE_CODE,
      landmark: 'Dekat pasar',
      photo_consent: 1,
      at_home: 0,
    },
  ]);
});

test('the same form sent twice, also at once, is one complaint with one code and one photo', async () => {
  const fields = { ...(await openForm()), ...typed };
  const both = await Promise.all([send(fields, [photo()]), send(fields, [photo()])]);
  const again = await send(fields, [photo()]);
  expect(new Set([...both, again].map(({ page }) => codeIn(page))).size).toBe(1);
  expect(await complaints()).toHaveLength(1);
  const [complaint] = await complaints();
  const claimed = (await storedPhotos()).filter(
    ({ complaint_id }) => complaint_id === complaint?.complaint_id,
  );
  expect(claimed).toHaveLength(1);
});

test('another text under a key that was used is asked about, and filed under a new one', async () => {
  const fields = { ...(await openForm()), ...typed };
  const first = codeIn((await send(fields)).page);
  const { status, page } = await send({ ...fields, story: `${STORY} Tambah besar.` });
  expect(status).toBe(422);
  expect(page).toContain('sudah terkirim dengan isi lain');
  expect(page).not.toContain(first);
  expect(page).toContain('Tambah besar.');
  const key = /name="key" value="([\w-]+)"/.exec(page)?.[1] ?? '';
  expect(key).not.toBe(fields.key);
  expect((await send({ ...fields, key, story: `${STORY} Tambah besar.` })).status).toBe(201);
  expect(await complaints()).toHaveLength(2);
});

test.each([
  [{ category: '' }, 'Pilih tentang apa aduan Anda.'],
  [{ category: 'tidak-ada' }, 'Pilih tentang apa aduan Anda.'],
  [{ story: 'Pendek' }, 'paling sedikit 20 huruf'],
  [{ story: 'x'.repeat(5001) }, 'Ringkas ceritanya'],
  [{ village: '' }, 'Pilih desa atau kelurahan.'],
  [{ village: '99.01' }, 'Pilih desa atau kelurahan.'],
  [{ landmark: 'x'.repeat(201) }, 'Ringkas patokannya'],
  [{ day: '2026-02-30' }, 'Tulis tanggal yang sudah lewat'],
  [{ day: '2026-03-09' }, 'Tulis tanggal yang sudah lewat'],
  [{ day: 'kemarin' }, 'Tulis tanggal yang sudah lewat'],
])('%o is told in a sentence, and what was typed stays', async (wrong, sentence) => {
  const { status, page } = await send({
    ...(await openForm()),
    ...typed,
    landmark: 'Warung & <b>toko</b>',
    ...wrong,
  });
  expect(status).toBe(422);
  expect(page).toContain(sentence);
  if (!('story' in wrong)) expect(page).toContain(STORY);
  if (!('landmark' in wrong)) expect(page).toContain('Warung &amp; &lt;b&gt;toko&lt;/b&gt;');
  expect(await complaints()).toHaveLength(0);
});

test('an identifier is pointed out before anything is stored, and goes only when she says so', async () => {
  const story = `${STORY} Hubungi 0812-3456-7890.`;
  const fields = { ...(await openForm()), ...typed, story };
  const asked = await send(fields);
  expect(asked.page).toContain('“0812-3456-7890”');
  expect(asked.page).toContain('name="anyway"');
  expect(await complaints()).toHaveLength(0);
  expect((await send({ ...fields, landmark: 'NIK 3318011513900003' })).page).toContain('“3318011513900003”');
  expect((await send({ ...fields, anyway: '1' })).status).toBe(201);
});

test('a photo that is none is refused in a sentence; the others are kept and need not be chosen again', async () => {
  const fields = { ...(await openForm()), ...typed };
  const { page } = await send(fields, [photo(), photo(Buffer.from('bukan foto'), 'a.jpg')]);
  expect(page).toContain('Berkas itu bukan foto yang dapat kami baca.');
  const kept = /name="kept" value="([0-9a-f]{32})" checked/.exec(page)?.[1] ?? '';
  expect(kept).not.toBe('');
  const { page: receipt } = await send({ ...fields, kept });
  expect((await host.citizen.track(codeIn(receipt))).photos).toEqual([{ photoId: kept, caption: null }]);
});

test('more than four photos are too many, a stored photo that is gone is told', async () => {
  const fields = { ...(await openForm()), ...typed };
  expect(
    (
      await send(
        fields,
        Array.from({ length: 5 }, () => photo()),
      )
    ).page,
  ).toContain('Paling banyak 4 foto.');
  expect((await send({ ...fields, kept: '0'.repeat(32) })).page).toContain('sudah tidak ada');
  expect(await complaints()).toHaveLength(0);
});

test('of what is too large to read the text is kept', async () => {
  const body = new FormData();
  body.append('story', STORY);
  body.append('photo', photo(Buffer.alloc(90_000)));
  body.append('photo', photo(Buffer.alloc(90_000)));
  const request = new Request('http://localhost/', { method: 'POST', body });
  const form = await readPlainForm(request, 100_000);
  expect(form?.cut).toBe(true);
  expect(form?.fields.get('story')).toBe(STORY);
});

test('a body that is no form is answered with an empty one', async () => {
  const headers = { 'content-type': 'application/json' };
  const answer = await host.service.app.request('/lapor/kirim', { method: 'POST', body: '{', headers });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('name="story"');
});

test('what another site sends is not read', async () => {
  const { status } = await send({ ...(await openForm()), ...typed }, [], { 'sec-fetch-site': 'cross-site' });
  expect(status).toBe(200);
  expect(await complaints()).toHaveLength(0);
});

test('changing the language keeps all that was typed and files nothing', async () => {
  const fields = { ...(await openForm()), ...typed, landmark: 'Dekat pasar', speak: 'en' };
  const { status, page } = await send(fields, [photo()]);
  expect(status).toBe(200);
  expect(page).toContain('<html lang="en">');
  for (const kept of [STORY, 'Dekat pasar', 'Photo 1 is stored']) expect(page).toContain(kept);
  expect(await complaints()).toHaveLength(0);
});

test('the status without script tells where it stands, and no word of the complaint', async () => {
  const code = codeIn((await send({ ...(await openForm()), ...typed })).page);
  const open = async (typedCode: string) => {
    const body = new URLSearchParams({ code: typedCode, lang: 'id' });
    const answer = await host.service.app.request('/lacak/biasa', { method: 'POST', body });
    return { answer, page: await answer.text() };
  };
  const { answer, page } = await open(`${code.slice(0, 4)} ${code.slice(4)}`);
  expect(page).toContain('<h1 tabindex="-1" autofocus>Diterima</h1>');
  expect(page).not.toContain(STORY);
  expect(page).not.toContain(code);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('refresh')).toMatch(/^120; url=\/lacak\/biasa/);
  const [unknown, wrong] = [await open('0000000000000019'), await open('0000000000000018')];
  expect(unknown.page.replaceAll('0000000000000019', '')).toBe(wrong.page.replaceAll('0000000000000018', ''));
  const nik = await open('3318011512900003');
  expect(nik.page).toContain('Ini NIK, bukan kode');
  expect(nik.page).not.toContain('3318011512900003');
});

test('both pages run nothing, send to us alone and are framed by nobody', async () => {
  for (const path of ['/lapor/biasa', '/lacak/biasa']) {
    const answer = await host.service.app.request(path);
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'$/,
    );
    expect(await answer.text()).not.toMatch(/<script|style="|onclick/);
  }
});

test('what is stored has the shape of any other: a sealed contact, and service data where the category asks', async () => {
  const keys = await makeKeys();
  const { database } = host.server.connection;
  const { body, signer, signature } = await signKeyList(keys.list, keys.recovery.signing);
  await database
    .insertInto('identity_key_list')
    .values({ version: keys.list.version, body, signer, signature })
    .execute();
  await send({ ...(await openForm()), ...typed });
  await send({ ...(await openForm()), ...typed, category: 'listrik', home: '1', consent: '1' });
  const stored = await complaints();
  const parts = await database.selectFrom('identity_sealed_part').selectAll().orderBy('part').execute();
  const wraps = await database.selectFrom('identity_wrapped_key').selectAll().execute();
  const partsOf = (category: string) => {
    const row = stored.find(({ category_code }) => category_code === category);
    return parts.filter(({ complaint_id }) => complaint_id === row?.complaint_id).map(({ part }) => part);
  };
  expect(partsOf('jalan-rusak')).toEqual(['contact']);
  expect(partsOf('listrik')).toEqual(['contact', 'service']);
  expect(stored.find(({ at_home }) => at_home === 1)).toMatchObject({ photo_consent: 0 });
  const [verifier] = keys.verifiers;
  if (!verifier || !parts[0]) throw new Error('nothing sealed');
  const { complaint_id, part, nonce, ciphertext, key_list_version } = parts[0];
  const sealed = {
    format: 1,
    part,
    keyListVersion: key_list_version,
    nonce,
    ciphertext,
    wrappedKeys: wraps
      .filter((wrap) => wrap.complaint_id === complaint_id && wrap.part === part)
      .map(({ key_id, encapsulated, wrapped }) => ({ keyId: key_id, encapsulated, wrapped })),
  } as const;
  expect(await openPart(sealed, verifier.pair, verifier.keyId, complaint_id)).toEqual({
    kind: 'anonymous',
    name: null,
    number: null,
    notes: [],
  });
});

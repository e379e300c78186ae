import { randomBytes, randomUUID } from 'node:crypto';
import { placeInVillage } from '../../demo/place-in-village.ts';
import { createRandom } from '../../demo/random.ts';
import { demoRegions } from '../../demo/regency.ts';

const KEY = 'A'.repeat(87);

/** Two verifiers and the recovery key. */
export const BENCH_KEYS = ['V1', 'V2', 'R'].map((name) => ({
  keyId: name.padEnd(22, 'A'),
  kind: name === 'R' ? 'recovery' : 'verifier',
  publicKey: KEY,
}));

const village = demoRegions().find((region) => region.level === 'village');
if (!village) throw new Error('the invented regency has no village');
const POINT = placeInVillage(village, createRandom('bench place'));

/** About as long as most: 280 letters. */
const TEXT =
  'Jalan di depan pasar berlubang besar dan sudah dua minggu tidak ada yang memperbaiki. Setiap malam ada pengendara yang jatuh karena lampu jalan di dekatnya juga padam. Kemarin seorang anak sekolah terluka. Mohon segera ditambal dan lampunya dinyalakan lagi sebelum ada korban berikutnya.';

const SEALED = [
  {
    format: 1,
    part: 'contact',
    keyListVersion: 1,
    nonce: 'B'.repeat(16),
    ciphertext: 'C'.repeat(1387),
    wrappedKeys: BENCH_KEYS.map(({ keyId }) => ({ keyId, encapsulated: KEY, wrapped: 'D'.repeat(64) })),
  },
];

const HERE = '{complaintId}';

const bodyOf = (photoIds: readonly string[]): string =>
  JSON.stringify({
    complaintId: HERE,
    categoryCode: 'jalan-rusak',
    text: TEXT,
    occurredOn: null,
    place: {
      point: POINT,
      pointSource: 'gps',
      accuracy: 12,
      villageCode: null,
      landmark: 'dekat pasar',
      atHome: false,
    },
    photos: photoIds.map((photoId) => ({ photoId, caption: null })),
    photoConsent: false,
    language: 'id',
    agencyCode: null,
    sealed: SEALED,
  });

const PLAIN = bodyOf([]);

/** The body of one filing with a sealed part for three keys, as a browser sends it; nothing in it is beyond ASCII. */
export function filingBody(photoIds: readonly string[] = []): string {
  return (photoIds.length === 0 ? PLAIN : bodyOf(photoIds)).replace(HERE, randomUUID());
}

export const filingKey = () => randomBytes(18).toString('base64url');

/** What a filing leaves in the database, as SQL for pgbench: the same rows, one statement each, in one transaction. */
export const FILING_AS_SQL = `
begin;
insert into bench_receipt values (gen_random_uuid()::text, repeat('b', 64), gen_random_uuid()::text, gen_random_uuid()::text, repeat('r', 110));
insert into bench_complaint values (gen_random_uuid()::text, 'widget', 'id', 'jalan-rusak', '${TEXT}', -7.0, 110.0, 'gps', 12, '99.01.01.2001', 'dekat pasar', '2026-11-22T00:00:00.000Z', 'received', 1, repeat('p', 420));
insert into bench_event values (gen_random_uuid()::text, 1, 'filed', '2026-11-22T00:00:00.000Z', 'reporter', '{}');
insert into bench_notice select 'account' || n, 'complaint_waiting', gen_random_uuid()::text, '2026-11-22T00:00:00.000Z' from generate_series(1, 3) n;
insert into bench_sealed values (gen_random_uuid()::text, 'contact', 1, repeat('n', 16), repeat('c', 1387));
insert into bench_wrapped select gen_random_uuid()::text, 'contact', 'key' || n, repeat('e', 87), repeat('w', 64) from generate_series(1, 3) n;
commit;
`;

/** One row of the size of a complaint: pgbench's own insert. */
export const ONE_INSERT = `insert into bench_complaint values (gen_random_uuid()::text, 'widget', 'id', 'jalan-rusak', '${TEXT}', -7.0, 110.0, 'gps', 12, '99.01.01.2001', 'dekat pasar', '2026-11-22T00:00:00.000Z', 'received', 1, repeat('p', 420));
`;

/** The tables of both, with the keys and indexes of ours. */
export const PGBENCH_TABLES = `
create table bench_receipt (key_hash text primary key, body_hash text, code_hash text unique, complaint_id text unique, record text);
create table bench_complaint (complaint_id text primary key, channel text, language text, category_code text, text text, latitude float8, longitude float8, point_source text, accuracy float8, village_code text, landmark text, received_at text, state text, version integer, projection text);
create index on bench_complaint (state);
create index on bench_complaint (received_at);
create table bench_event (complaint_id text, sequence integer, type text, at text, actor_role text, data text, primary key (complaint_id, sequence));
create table bench_notice (account_id text, kind text, complaint_id text, at text, primary key (account_id, kind, complaint_id, at));
create table bench_sealed (complaint_id text, part text, version integer, nonce text, ciphertext text, primary key (complaint_id, part));
create table bench_wrapped (complaint_id text, part text, key_id text, encapsulated text, wrapped text, primary key (complaint_id, part, key_id));
`;

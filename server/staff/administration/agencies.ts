import type { Transaction } from 'kysely';
import type {
  AddAgency,
  AdministeredAgency,
  ChangeAgency,
} from '../../../api-client/contract/desk/administration-agencies.ts';
import type { ComplaintState } from '../../../api-client/contract/state.ts';
import { localDateOf } from '../../casework/deadlines/local-date.ts';
import type { Database } from '../../database/connect.ts';
import type { Tables } from '../../database/tables.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';
import type { Server } from '../../server.ts';
import { changeInstance } from './change-instance.ts';
import { difference } from './difference.ts';

/** An agency has nothing more to do for a complaint in one of these. */
const FINISHED: ComplaintState[] = ['resolved', 'closed', 'rejected', 'forwarded', 'merged'];

/** All agencies with what they handle, who answers for them, and how many complaints lie with them. */
export async function listAgencies(server: Server): Promise<AdministeredAgency[]> {
  const { database } = server.connection;
  const rows = await database
    .selectFrom('published_agency')
    .selectAll()
    .orderBy('position')
    .orderBy('code')
    .execute();
  const handled = await database
    .selectFrom('operations_agency_category')
    .selectAll()
    .orderBy('category_code')
    .execute();
  const contacts = await database
    .selectFrom('operations_account')
    .select(['id', 'name', 'agency_code'])
    .where('agency_code', 'is not', null)
    .where('active', '=', 1)
    .orderBy('name')
    .execute();
  const open = await openComplaints(database);
  return rows.map((row) => ({
    code: row.code,
    version: row.version,
    name: row.name,
    shortName: row.short_name,
    kind: row.kind,
    regionCode: row.region_code,
    retiredOn: row.retired_on,
    categories: handled
      .filter((each) => each.agency_code === row.code)
      .map(({ category_code }) => category_code),
    openComplaints: open.get(row.code) ?? 0,
    contacts: contacts
      .filter((contact) => contact.agency_code === row.code)
      .map(({ id, name }) => ({ accountId: id, name })),
  }));
}

async function openComplaints(database: Pick<Database, 'selectFrom'>): Promise<Map<string | null, number>> {
  const rows = await database
    .selectFrom('casework_complaint')
    .select((fields) => ['agency_code', fields.fn.countAll<number>().as('count')])
    .where('agency_code', 'is not', null)
    .where('state', 'not in', FINISHED)
    .groupBy('agency_code')
    .execute();
  return new Map(rows.map(({ agency_code, count }) => [agency_code, Number(count)]));
}

export async function addAgency(server: Server, added: AddAgency, by: string): Promise<void> {
  checkRegion(server, added);
  await changeInstance(server, by, async (transaction) => {
    const known = await transaction.selectFrom('published_agency').select(['code', 'position']).execute();
    if (known.some(({ code }) => code === added.code)) throw new ProblemFailure('code_taken', ['code']);
    await transaction
      .insertInto('published_agency')
      .values({
        code: added.code,
        name: added.name,
        short_name: added.shortName,
        kind: added.kind,
        region_code: added.regionCode,
        position: Math.max(-1, ...known.map(({ position }) => position)) + 1,
      })
      .execute();
    await replaceCategories(transaction, server, added.code, added.categories);
    return {
      notes: [`instansi ditambahkan: ${added.name} (${added.code}, ${added.kind})`],
      isPublic: true,
    };
  });
}

export async function changeAgency(
  server: Server,
  code: string,
  changed: ChangeAgency,
  by: string,
): Promise<void> {
  checkRegion(server, changed);
  await changeInstance(server, by, async (transaction) => {
    const row = await agencyAt(transaction, code, changed.version);
    const before = await transaction
      .selectFrom('operations_agency_category')
      .select('category_code')
      .where('agency_code', '=', code)
      .orderBy('category_code')
      .execute();
    await transaction
      .updateTable('published_agency')
      .set({
        name: changed.name,
        short_name: changed.shortName,
        kind: changed.kind,
        region_code: changed.regionCode,
        version: changed.version + 1,
      })
      .where('code', '=', code)
      .execute();
    await replaceCategories(transaction, server, code, changed.categories);
    const note = difference(
      `instansi ${row.name} (${code})`,
      {
        nama: row.name,
        singkatan: row.short_name,
        jenis: row.kind,
        wilayah: row.region_code,
        kategori: before.map(({ category_code }) => category_code).join(', '),
      },
      {
        nama: changed.name,
        singkatan: changed.shortName,
        jenis: changed.kind,
        wilayah: changed.regionCode,
        kategori: [...new Set(changed.categories)].sort().join(', '),
      },
    );
    return { notes: note ? [note] : [], isPublic: true };
  });
}

/** Never deleted: from now on it is given nothing new. Throws `open_complaints` while any lies with it. */
export async function retireAgency(server: Server, code: string, version: number, by: string): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    const row = await agencyAt(transaction, code, version);
    if (row.retired_on !== null) throw new ProblemFailure('edited_meanwhile');
    if ((await openComplaints(transaction)).has(code)) throw new ProblemFailure('open_complaints');
    const { timeZone } = server.reference.instance;
    await setRetired(transaction, code, version, localDateOf(server.effects.now().getTime(), timeZone));
    return { notes: [`instansi dipensiunkan: ${row.name} (${code})`], isPublic: true };
  });
}

export async function restoreAgency(
  server: Server,
  code: string,
  version: number,
  by: string,
): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    const row = await agencyAt(transaction, code, version);
    await setRetired(transaction, code, version, null);
    return { notes: [`instansi diaktifkan kembali: ${row.name} (${code})`], isPublic: true };
  });
}

/** The row as it was read by who changes it; throws when somebody else was first. */
async function agencyAt(transaction: Transaction<Tables>, code: string, version: number) {
  const row = await transaction
    .selectFrom('published_agency')
    .selectAll()
    .where('code', '=', code)
    .executeTakeFirst();
  if (!row) throw new ProblemFailure('not_found');
  if (row.version !== version) throw new ProblemFailure('edited_meanwhile');
  return row;
}

async function setRetired(
  transaction: Transaction<Tables>,
  code: string,
  version: number,
  retiredOn: string | null,
): Promise<void> {
  await transaction
    .updateTable('published_agency')
    .set({ retired_on: retiredOn, version: version + 1 })
    .where('code', '=', code)
    .execute();
}

async function replaceCategories(
  transaction: Transaction<Tables>,
  server: Server,
  agencyCode: string,
  categories: readonly string[],
): Promise<void> {
  if (categories.some((code) => !server.reference.category(code))) {
    throw new ProblemFailure('unknown_category', ['categories']);
  }
  await transaction.deleteFrom('operations_agency_category').where('agency_code', '=', agencyCode).execute();
  for (const code of new Set(categories)) {
    await transaction
      .insertInto('operations_agency_category')
      .values({ agency_code: agencyCode, category_code: code })
      .execute();
  }
}

/** A district's office governs a district, a village's a village, everybody else the whole regency. */
function checkRegion(server: Server, { kind, regionCode }: Pick<AddAgency, 'kind' | 'regionCode'>): void {
  const level = kind === 'kecamatan' ? 'district' : kind === 'desa' ? 'village' : null;
  const found = regionCode === null ? null : (server.reference.region(regionCode)?.level ?? 'unknown');
  if (found !== level) throw new ProblemFailure('invalid_body', ['regionCode']);
}

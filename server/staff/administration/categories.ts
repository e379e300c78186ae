import type { Transaction } from 'kysely';
import {
  type AddCategory,
  type AdministeredCategory,
  type ChangeCategory,
  type ChangeQuestions,
  mayHave,
  type Visibility,
} from '../../../api-client/contract/desk/administration-categories.ts';
import type { PublicCategory } from '../../../api-client/contract/public/instance.ts';
import { localDateOf } from '../../casework/deadlines/local-date.ts';
import type { Tables } from '../../database/tables.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';
import type { Server } from '../../server.ts';
import { type CategoryRule, readSettings, ruleOf, saveSettings } from '../../settings.ts';
import { changeInstance } from './change-instance.ts';
import { difference } from './difference.ts';

export async function listCategories(server: Server): Promise<AdministeredCategory[]> {
  const { database } = server.connection;
  const settings = await readSettings(database);
  const versions = await database
    .selectFrom('published_category')
    .select(['code', 'version', 'retired_on'])
    .execute();
  return server.reference.categories.map((category) => {
    const { code, name, hint, personalService } = category;
    const row = versions.find((each) => each.code === code);
    return {
      code,
      version: row?.version ?? 1,
      name,
      hint,
      kind: category.kind ?? 'complaint',
      visibility: visibilityOf(category),
      personalService,
      ...ruleOf(settings, code),
      retiredOn: row?.retired_on ?? null,
      questions: server.reference.questions[code] ?? null,
    };
  });
}

function visibilityOf(category: Omit<PublicCategory, 'retired'>): Visibility {
  const { placePrecision, sensitive, confidential } = category;
  if (confidential) return 'confidential';
  return sensitive || placePrecision === 'none' ? 'count_only' : placePrecision;
}

const COUNTED = { place_precision: 'none', sensitive: 1 } as const;

/** The columns a visibility stands for. */
function columnsOf(visibility: Visibility) {
  if (visibility === 'confidential') return { ...COUNTED, confidential: 1 } as const;
  if (visibility === 'count_only') return { ...COUNTED, confidential: 0 } as const;
  return { place_precision: visibility, sensitive: 0, confidential: 0 } as const;
}

export async function addCategory(server: Server, added: AddCategory, by: string): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    const known = await transaction.selectFrom('published_category').select(['code', 'position']).execute();
    if (known.some(({ code }) => code === added.code)) throw new ProblemFailure('code_taken', ['code']);
    await transaction
      .insertInto('published_category')
      .values({
        code: added.code,
        name: JSON.stringify(added.name),
        hint: JSON.stringify(added.hint),
        kind: added.kind === 'complaint' ? null : added.kind,
        personal_service: added.personalService ? 1 : 0,
        ...columnsOf(added.visibility),
        position: Math.max(-1, ...known.map(({ position }) => position)) + 1,
      })
      .execute();
    await saveRule(server, transaction, added.code, added);
    return {
      notes: [
        `kategori ditambahkan: ${added.name.id} (${added.code}), jenis: ${added.kind}, tampil: ${added.visibility}`,
      ],
      isPublic: true,
    };
  });
}

/** What is public already stays as it is; what is published from now on follows the new rule. */
export async function changeCategory(
  server: Server,
  code: string,
  changed: ChangeCategory,
  by: string,
): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    const row = await categoryAt(transaction, code, changed.version);
    if (!mayHave(row.kind ?? 'complaint', changed.visibility)) {
      throw new ProblemFailure('invalid_body', ['visibility']);
    }
    const rule = ruleOf(await readSettings(transaction), code);
    const before = visibilityOf({
      code,
      name: JSON.parse(row.name),
      hint: JSON.parse(row.hint),
      placePrecision: row.place_precision,
      sensitive: row.sensitive === 1,
      personalService: row.personal_service === 1,
      confidential: row.confidential === 1,
    });
    await transaction
      .updateTable('published_category')
      .set({
        name: JSON.stringify(changed.name),
        hint: JSON.stringify(changed.hint),
        personal_service: changed.personalService ? 1 : 0,
        // Two sets of columns mean "counted": one that was not touched stays as it was.
        ...(changed.visibility === before ? {} : columnsOf(changed.visibility)),
        version: changed.version + 1,
      })
      .where('code', '=', code)
      .execute();
    await saveRule(server, transaction, code, changed);
    const note = difference(
      `kategori ${JSON.parse(row.name).id} (${code})`,
      {
        nama: JSON.parse(row.name),
        petunjuk: JSON.parse(row.hint),
        tampil: before,
        'layanan pribadi': row.personal_service === 1,
        tanggal: rule.dates,
        'persetujuan kedua': rule.secondApproval,
        'radius kembar': rule.duplicateRadius,
      },
      {
        nama: changed.name,
        petunjuk: changed.hint,
        tampil: changed.visibility,
        'layanan pribadi': changed.personalService,
        tanggal: changed.dates,
        'persetujuan kedua': changed.secondApproval,
        'radius kembar': changed.duplicateRadius,
      },
    );
    return { notes: note ? [note] : [], isPublic: true };
  });
}

/** Not offered any more; its complaints keep their name. Throws `last_one`: a form needs a category. */
export async function retireCategory(
  server: Server,
  code: string,
  version: number,
  by: string,
): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    const row = await categoryAt(transaction, code, version);
    const others = await transaction
      .selectFrom('published_category')
      .select('code')
      .where('code', '!=', code)
      .where('retired_on', 'is', null)
      .execute();
    if (others.length === 0) throw new ProblemFailure('last_one');
    const { timeZone } = server.reference.instance;
    await transaction
      .updateTable('published_category')
      .set({
        retired_on: localDateOf(server.effects.now().getTime(), timeZone),
        version: version + 1,
      })
      .where('code', '=', code)
      .execute();
    return { notes: [`kategori dipensiunkan: ${JSON.parse(row.name).id} (${code})`], isPublic: true };
  });
}

export async function restoreCategory(
  server: Server,
  code: string,
  version: number,
  by: string,
): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    const row = await categoryAt(transaction, code, version);
    await transaction
      .updateTable('published_category')
      .set({ retired_on: null, version: version + 1 })
      .where('code', '=', code)
      .execute();
    return { notes: [`kategori diaktifkan kembali: ${JSON.parse(row.name).id} (${code})`], isPublic: true };
  });
}

/** Writes the next version of a category's questions; earlier ones stay, for the answers that were given to them. */
export async function changeQuestions(
  server: Server,
  code: string,
  { version, questions }: ChangeQuestions,
  by: string,
): Promise<void> {
  const category = server.reference.category(code);
  if (!category) throw new ProblemFailure('not_found');
  await changeInstance(server, by, async (transaction) => {
    const newest = await transaction
      .selectFrom('published_question_set')
      .select(['version', 'questions'])
      .where('category_code', '=', code)
      .orderBy('version', 'desc')
      .executeTakeFirst();
    if ((newest?.version ?? 0) !== version) throw new ProblemFailure('edited_meanwhile');
    await transaction
      .insertInto('published_question_set')
      .values({ category_code: code, version: version + 1, questions: JSON.stringify(questions) })
      .execute();
    const labels = (list: ChangeQuestions['questions']) => list.map(({ label }) => label.id).join(' | ');
    const before = labels(JSON.parse(newest?.questions ?? '[]'));
    return {
      notes: [
        `pertanyaan kategori ${category.name.id} versi ${version + 1}: ${before || '–'} → ${labels(questions) || '–'}`,
      ],
    };
  });
}

async function categoryAt(transaction: Transaction<Tables>, code: string, version: number) {
  const row = await transaction
    .selectFrom('published_category')
    .selectAll()
    .where('code', '=', code)
    .executeTakeFirst();
  if (!row) throw new ProblemFailure('not_found');
  if (row.version !== version) throw new ProblemFailure('edited_meanwhile');
  return row;
}

async function saveRule(
  server: Server,
  transaction: Transaction<Tables>,
  code: string,
  { dates, secondApproval, duplicateRadius }: CategoryRule,
): Promise<void> {
  const { categoryRules } = await readSettings(transaction);
  const rule = { dates, secondApproval, duplicateRadius };
  await saveSettings(
    transaction,
    { categoryRules: { ...categoryRules, [code]: rule } },
    server.effects.now(),
  );
}

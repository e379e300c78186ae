import { contentWords } from '../../casework/words/content-words.ts';
import type { Connection } from '../../database/connect.ts';
import type { Server } from '../../server.ts';
import type { ConfirmedWords } from './suggest-category.ts';

/** What the register's newest verified complaints teach: words by category, and who handled what where. */
export interface RegisterMemory {
  words: ConfirmedWords;
  handled: { categoryCode: string; districtCode: string | null; agencyCode: string; count: number }[];
}

const LEARNED_FROM = 2_000;
/** Milliseconds after which it is read anew: what was erased from the register is forgotten here too. */
const KEPT = 10 * 60_000;

const memories = new WeakMap<Connection, { at: number; memory: Promise<RegisterMemory> }>();

/** Kept in memory alone and for ten minutes: a stored model would keep the words of texts that were erased. Zone: casework. */
export function registerMemory(server: Server): Promise<RegisterMemory> {
  const now = server.effects.now().getTime();
  const before = memories.get(server.connection);
  if (before && Math.abs(now - before.at) < KEPT) return before.memory;
  const memory = readMemory(server);
  memories.set(server.connection, { at: now, memory });
  // A failure is not remembered.
  memory.catch(() => memories.delete(server.connection));
  return memory;
}

async function readMemory({ connection }: Server): Promise<RegisterMemory> {
  const rows = await connection.database
    .selectFrom('casework_complaint')
    .select(['category_code', 'agency_code', 'village_code', 'text'])
    .where('subject_kind', 'is not', null)
    .orderBy('received_at', 'desc')
    .limit(LEARNED_FROM)
    .execute();
  const words: ConfirmedWords = { complaints: 0, byCategory: new Map(), roots: new Map() };
  const handled = new Map<string, RegisterMemory['handled'][number]>();
  for (const row of rows) {
    // What was erased teaches nothing but who handled it.
    if (row.text !== '') learnWords(words, row.category_code, row.text);
    if (row.agency_code === null) continue;
    const districtCode = row.village_code?.split('.').slice(0, 3).join('.') ?? null;
    const key = `${row.category_code} ${districtCode} ${row.agency_code}`;
    const before = handled.get(key);
    if (before) before.count += 1;
    else {
      const { category_code: categoryCode, agency_code: agencyCode } = row;
      handled.set(key, { categoryCode, districtCode, agencyCode, count: 1 });
    }
  }
  return { words, handled: [...handled.values()] };
}

function learnWords(words: ConfirmedWords, categoryCode: string, text: string): void {
  words.complaints += 1;
  let category = words.byCategory.get(categoryCode);
  if (!category) {
    category = { complaints: 0, roots: new Map() };
    words.byCategory.set(categoryCode, category);
  }
  category.complaints += 1;
  for (const root of contentWords(text).keys()) {
    words.roots.set(root, (words.roots.get(root) ?? 0) + 1);
    category.roots.set(root, (category.roots.get(root) ?? 0) + 1);
  }
}

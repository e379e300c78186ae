import { atom } from 'nanostores';
import type { Me } from '../../api-client/contract/desk/account.ts';
import type { InstanceForForm } from '../../api-client/contract/public/instance.ts';
import { UnreachableError } from '../../api-client/index.ts';
import { browserTable } from './browser-store.ts';

/**
 * What an officer's own agency showed her in this browser, to be read again without a network: her list, the complaints she opened,
 * their photos, and who she is. Wiped at sign-out, when the session ends, and half a day after she signed in.
 */
interface Kept {
  name: string;
  accountId: string;
  /** Milliseconds. */
  at: number;
  value: unknown;
}
interface KeptSession {
  me: Me;
  reference: InstanceForForm;
  until: number;
}

/** As long as the server's sessions. */
const HOURS = 12;
const SESSION = 'session';

const table = browserTable<Kept>('kept');
let accountId: string | null = null;

/** When what is on the screen was read, by name, where it is not from now. Milliseconds. */
export const $keptSince = atom<Readonly<Record<string, number>>>({});

/** Remembers who signed in, for an officer of an agency alone: nobody else works without a network. `anew`: just now. */
export async function keepSession(me: Me, reference: InstanceForForm, anew: boolean): Promise<void> {
  if (me.role !== 'agencyOfficer') return wipeKept();
  try {
    const before = (await table.get(SESSION)) as (Kept & { value: KeptSession }) | undefined;
    const same = before?.accountId === me.accountId;
    if (!same) await table.clear();
    const until = !anew && same ? before.value.until : Date.now() + HOURS * 3_600_000;
    accountId = me.accountId;
    await table.put({ ...entry(SESSION), value: { me, reference, until } });
  } catch {
    // Without storage the desk works as it does with a network.
  }
}

/** Who was signed in, when the server cannot be asked; null when that is too long ago, and then nothing is kept any more. */
export async function recallSession(): Promise<{ me: Me; reference: InstanceForForm } | null> {
  try {
    const kept = (await table.get(SESSION)) as (Kept & { value: KeptSession }) | undefined;
    if (!kept) return null;
    if (kept.value.until > Date.now()) {
      accountId = kept.accountId;
      return kept.value;
    }
  } catch {
    return null;
  }
  await wipeKept();
  return null;
}

export async function wipeKept(): Promise<void> {
  accountId = null;
  $keptSince.set({});
  await table.clear().catch(() => {});
}

/** Reads anew and keeps it; without a network gives what was kept. Throws what `load` throws when there is nothing. */
export async function readKept<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    const value = await load();
    mark(name, null);
    if (accountId !== null) await table.put({ ...entry(name), value }).catch(() => {});
    return value;
  } catch (error) {
    if (!(error instanceof UnreachableError)) throw error;
    const kept = await table.get(name).catch(() => undefined);
    if (!kept || kept.accountId !== accountId) throw error;
    mark(name, kept.at);
    return kept.value as T;
  }
}

function mark(name: string, at: number | null): void {
  const { [name]: _old, ...rest } = $keptSince.get();
  $keptSince.set(at === null ? rest : { ...rest, [name]: at });
}

const entry = (name: string) => ({ name, accountId: accountId ?? '', at: Date.now() });

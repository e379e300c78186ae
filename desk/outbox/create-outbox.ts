import { atom, type ReadableAtom } from 'nanostores';
import { ProblemError } from '../../api-client/index.ts';
import { pauseBefore } from '../../api-client/pause-before.ts';
import type { BrowserTable } from './browser-store.ts';
import { inOrder, isVersioned, type OutboxAction, type OutboxEntry } from './outbox-entry.ts';
import { renumbered } from './renumbered.ts';

export interface OutboxEffects {
  table: BrowserTable<OutboxEntry>;
  /** Sends one entry; gives the complaint's new version where there is one. Throws the client's errors. */
  send(entry: OutboxEntry): Promise<{ version: number | null }>;
  now(): number;
  newKey(): string;
  /** 0 to below 1. */
  random(): number;
  /** Runs `work` while no other tab of this browser does. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves after `seconds`, or sooner when the network is back. */
  pause(seconds: number): Promise<void>;
  /** The session ended: somebody must sign in before anything goes out. */
  signInNeeded(error: ProblemError): void;
  /** An entry arrived at the server, in whichever way its form is shown by now. */
  delivered(entry: OutboxEntry): void;
}

/** What the officer can be told of the outbox as a whole. */
export interface OutboxState {
  entries: OutboxEntry[];
  /** The key of the entry under way. */
  sending: string | null;
  waitingFor: 'network' | 'signIn' | null;
}

/** After this the words count as safe here and the form lets go of them, in milliseconds. */
const PATIENCE = 4_000;
/** The server answers repeated keys for a month; nothing waits here half as long. Milliseconds. */
const OLDEST = 14 * 86_400_000;

/** Every action of an officer on its way to the server: kept before its first byte is sent, sent in order, exactly once. */
export function createOutbox(effects: OutboxEffects) {
  const { table } = effects;
  const $state = atom<OutboxState>({ entries: [], sending: null, waitingFor: null });
  const versions = new Map<string, number>();
  const settled = new Map<string, (error?: unknown) => void>();
  let accountId: string | null = null;
  let running: Promise<void> | null = null;
  let wanted = false;
  let wakePause = () => {};
  let lastQueued = 0;
  /** What the last refusal asked for, in seconds. */
  let retryAfter = 0;

  const update = (part: Partial<OutboxState>) => $state.set({ ...$state.get(), ...part });

  async function refresh(): Promise<OutboxEntry[]> {
    const all = await table.all();
    const entries = inOrder(all.filter((entry) => entry.accountId === accountId));
    update({ entries });
    return entries;
  }

  async function save(entry: OutboxEntry): Promise<void> {
    await table.put(entry);
    await refresh();
  }

  function settle(key: string, error?: unknown): void {
    settled.get(key)?.(error);
    settled.delete(key);
  }

  /** One pass over what can be sent; `null` when nothing is left to try, otherwise what it waits for. */
  async function drain(): Promise<OutboxState['waitingFor']> {
    for (;;) {
      const next = nextToSend(await refresh());
      if (!next) return null;
      const entry = { ...next, tried: true };
      await save(entry);
      update({ sending: entry.key, waitingFor: null });
      try {
        const { version } = await effects.send(entry);
        if (version !== null) versions.set(entry.complaintId, version);
        await table.remove(entry.key);
        settle(entry.key);
        await refresh();
        effects.delivered(entry);
      } catch (error) {
        const waitingFor = waitsFor(error);
        retryAfter = (error as Partial<ProblemError>).retryAfter ?? 0;
        if (waitingFor) {
          if (error instanceof ProblemError && waitingFor === 'signIn') effects.signInNeeded(error);
          settle(entry.key, 'queued');
          return waitingFor;
        }
        await save({ ...entry, problem: (error as ProblemError).problem });
        settle(entry.key, error);
      } finally {
        update({ sending: null });
      }
    }
  }

  async function run(): Promise<void> {
    for (let attempt = 0; accountId !== null; attempt += 1) {
      const before = $state.get().entries.length;
      const waitingFor = await effects.alone(drain);
      update({ waitingFor });
      if (waitingFor !== 'network') return;
      if ($state.get().entries.length < before) attempt = 0;
      await Promise.race([
        effects.pause(pauseBefore(attempt, retryAfter, effects.random)),
        new Promise<void>((resolve) => {
          wakePause = resolve;
        }),
      ]);
    }
  }

  async function runWhileWanted(): Promise<void> {
    try {
      while (wanted) {
        wanted = false;
        await run();
      }
    } finally {
      // At once with the last look at `wanted`, so that nobody's wish falls in between
      running = null;
    }
  }

  /** Tries now what waits. A second call while one is under way ends its pause. */
  async function wake(): Promise<void> {
    wanted = true;
    wakePause();
    running ??= runWhileWanted();
    await running;
  }

  const knownVersion = (complaintId: string) => versions.get(complaintId) ?? 0;

  return {
    $state: $state as ReadableAtom<OutboxState>,
    knownVersion,
    wake,

    /** Whose entries are shown and sent; null for nobody. Takes up what an earlier tab left. */
    async use(account: string | null): Promise<void> {
      accountId = account;
      versions.clear();
      const old = effects.now() - OLDEST;
      for (const entry of await table.all()) if (entry.queuedAt < old) await table.remove(entry.key);
      await refresh();
      if (account !== null) void wake();
    },

    /**
     * Keeps an action and sends it. Gives `sent` when the server has it, `queued` when it waits for network or sign-in, and throws
     * the server's refusal: then it is in the outbox no more, the form still holds its words.
     */
    async submit(complaintId: string, action: OutboxAction): Promise<'sent' | 'queued'> {
      if (accountId === null) throw new Error('an action without anybody signed in');
      lastQueued = Math.max(effects.now(), lastQueued + 1);
      const key = effects.newKey();
      await save({
        key,
        accountId,
        complaintId,
        queuedAt: lastQueued,
        action,
        tried: false,
        problem: null,
      });
      const outcome = new Promise<unknown>((resolve) => settled.set(key, resolve));
      void wake();
      const answer = await Promise.race([outcome, patience()]);
      settled.delete(key);
      if (answer === undefined) return 'sent';
      if (!(answer instanceof ProblemError)) return 'queued';
      await table.remove(key);
      await refresh();
      throw answer;
    },

    /** Takes an entry out that the server does not have; what comes after it on the same complaint moves up. */
    async discard(entry: OutboxEntry): Promise<void> {
      await table.remove(entry.key);
      const rest = (await refresh()).filter((one) => one.complaintId === entry.complaintId);
      const from = isVersioned(entry.action) ? entry.action.version : null;
      for (const moved of from === null ? [] : renumbered(rest, from)) await table.put(moved);
      await refresh();
      void wake();
    },

    /** Sends a refused entry again, with what the officer changed, from the version the complaint has by now. */
    async mend(entry: OutboxEntry, version: number, body: object | null): Promise<void> {
      const action = body && 'body' in entry.action ? { ...entry.action, body } : entry.action;
      await table.put({ ...entry, action, problem: null, tried: false });
      const chain = (await refresh()).filter((one) => one.complaintId === entry.complaintId);
      for (const moved of renumbered(chain, version)) await table.put(moved);
      await refresh();
      void wake();
    },

    /** Removes everything this account has not sent. Only when she said so. */
    async abandon(): Promise<void> {
      for (const entry of await refresh()) await table.remove(entry.key);
      await refresh();
    },
  };
}

/** The first entry of some complaint; behind a refused one nothing of its complaint goes out. */
function nextToSend(entries: readonly OutboxEntry[]): OutboxEntry | undefined {
  const seen = new Set<string>();
  for (const entry of entries) {
    if (!seen.has(entry.complaintId) && entry.problem === null) return entry;
    seen.add(entry.complaintId);
  }
  return undefined;
}

/** Whether sending the same content again can help, and after what. */
function waitsFor(error: unknown): OutboxState['waitingFor'] {
  if (!(error instanceof ProblemError)) return 'network';
  if (error.code === 'not_signed_in') return 'signIn';
  return error.problem.status >= 500 || error.problem.status === 429 ? 'network' : null;
}

const patience = () => new Promise<'queued'>((resolve) => setTimeout(() => resolve('queued'), PATIENCE));

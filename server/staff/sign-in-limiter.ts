import type { Effects } from '../effects.ts';

const FAILURES = 5;
const WINDOW_MS = 15 * 60_000;
const REMEMBERED = 10_000;

export interface SignInLimiter {
  /** Whether another try for this address may be made now. */
  mayTry(email: string): boolean;
  failed(email: string): void;
  succeeded(email: string): void;
}

/** Slows guessing of passwords: five failures for one account within a quarter of an hour, then a wait. In memory only. */
export function createSignInLimiter(effects: Effects): SignInLimiter {
  const failures = new Map<string, number[]>();
  const recent = (email: string) => {
    const since = effects.now().getTime() - WINDOW_MS;
    return (failures.get(email.toLowerCase()) ?? []).filter((at) => at > since);
  };
  return {
    mayTry: (email) => recent(email).length < FAILURES,
    failed(email) {
      if (failures.size >= REMEMBERED) failures.clear();
      failures.set(email.toLowerCase(), [...recent(email), effects.now().getTime()]);
    },
    succeeded: (email) => {
      failures.delete(email.toLowerCase());
    },
  };
}

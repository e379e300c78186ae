import type { Server } from '../server.ts';
import type { Mailer } from './mailer.ts';
import { forgetWaiting, sendWaiting } from './send-waiting.ts';
import { morningOf, tellMorning } from './tell-morning.ts';

/** A mail goes out within this, and the morning's round is at most this late. */
const EVERY_MS = 15_000;

/**
 * The morning's round and the sending of mail: one look at once, for what fell due while nobody ran, then one every 15 seconds, never
 * two together. Works with the owner's rights (it reads addresses). `mailer` is null where no mail is configured.
 */
export function startNotifying(
  server: Server,
  mailer: Mailer | null,
  log: (line: string) => void,
): { stop(): Promise<void> } {
  let looking: Promise<void> | null = null;
  let stopped = false;
  let told = 0;
  const look = async () => {
    const morning = morningOf(server);
    if (morning !== null && morning.getTime() !== told) {
      await tellMorning(server, morning);
      told = morning.getTime();
    }
    if (mailer === null) await forgetWaiting(server);
    else await sendWaiting(server, mailer, () => stopped);
  };
  const turn = () => {
    looking ??= look()
      .catch((error: unknown) => log(`notifications: ${error instanceof Error ? error.name : 'failed'}`))
      .finally(() => {
        looking = null;
      });
  };
  turn();
  const timer = setInterval(turn, EVERY_MS);
  timer.unref();
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await looking;
      mailer?.close();
    },
  };
}

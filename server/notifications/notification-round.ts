import type { Server } from '../server.ts';
import type { Mailer } from './mailer.ts';
import { forgetWaiting, sendWaiting } from './send-waiting.ts';
import { morningOf, tellMorning } from './tell-morning.ts';

/**
 * One look at what is to be told: the morning's round, for what fell due while nobody ran too, and the sending of mail until `stopped`.
 * Works with the owner's rights (it reads addresses). `mailer` is null where no mail is configured.
 */
export function createNotificationRound(
  server: Server,
  mailer: Mailer | null,
  stopped = () => false,
): () => Promise<void> {
  let told = 0;
  return async () => {
    const morning = morningOf(server);
    if (morning !== null && morning.getTime() !== told) {
      await tellMorning(server, morning);
      told = morning.getTime();
    }
    if (mailer === null) await forgetWaiting(server);
    else await sendWaiting(server, mailer, stopped);
  };
}

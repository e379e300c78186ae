import type { Server } from '../server.ts';
import { runRetention } from './run-retention.ts';
import { createOrphanSweeper } from './sweep-orphans.ts';

/** Local hour from which the day's run may begin: nobody files then, and the nightly build is hours away. */
const FROM_HOUR = 1;

/**
 * Erases what is due once a day, in the night or at the first round after it; also what fell due while nobody ran. A round that failed
 * is tried again at the next.
 */
export function createRetentionRound(server: Server): () => Promise<void> {
  const { timeZone } = server.reference.instance;
  const orphans = createOrphanSweeper(server);
  const stamp = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  let doneOn = '';
  return async () => {
    const [day = '', time = ''] = stamp.format(server.effects.now()).split(' ');
    if (day === doneOn || Number(time.slice(0, 2)) < FROM_HOUR) return;
    await runRetention({ ...server, timeZone });
    await orphans.sweep();
    doneOn = day;
  };
}

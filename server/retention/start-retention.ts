import type { Server } from '../server.ts';
import { runRetention } from './run-retention.ts';
import { createOrphanSweeper } from './sweep-orphans.ts';

const LOOK_MS = 3_600_000;
/** Local hour from which the day's run may begin: nobody files then, and the nightly build is hours away. */
const FROM_HOUR = 1;

/** Erases what is due once a day, in the night or at the first hour after it; also what fell due while nobody ran. */
export function startRetention(server: Server, log: (line: string) => void): { stop(): Promise<void> } {
  const { timeZone } = server.reference.instance;
  const orphans = createOrphanSweeper(server);
  const stamp = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  let doneOn = '';
  let running: Promise<void> = Promise.resolve();
  const look = async () => {
    const [day = '', time = ''] = stamp.format(server.effects.now()).split(' ');
    if (day === doneOn || Number(time.slice(0, 2)) < FROM_HOUR) return;
    doneOn = day;
    try {
      await runRetention({ ...server, timeZone });
      await orphans.sweep();
    } catch (error) {
      doneOn = '';
      log(`retention: ${error instanceof Error ? error.name : 'failed'}; tried again within the hour`);
    }
  };
  const begin = () => {
    running = running.then(look);
  };
  begin();
  const timer = setInterval(begin, LOOK_MS);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      return running;
    },
  };
}

import type { Server } from '../server.ts';
import { publishDue } from './publish-due.ts';

/** A page whose time has come goes public within this. */
const EVERY_MS = 60_000;

/** Publishes what falls due: one look at once, for what fell due while nobody ran, then one a minute, never two together. */
export function startPublishingDue(server: Server, log: (line: string) => void): { stop(): Promise<void> } {
  let looking: Promise<unknown> | null = null;
  const look = () => {
    looking ??= publishDue(server)
      .catch((error: unknown) => log(`due publications: ${error instanceof Error ? error.name : 'failed'}`))
      .finally(() => {
        looking = null;
      });
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}

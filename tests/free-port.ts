import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below every system's range of ports for outgoing connections: of the ports the system itself would give, a browser's connection may take
 * one before the server that is meant to have it is up. Above the ports a browser refuses.
 */
const [FIRST, BEYOND] = [12_000, 32_000];

/** A port that nobody listens on, on any address of this machine, for a server that starts a little later. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, BEYOND);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

import type { Connection } from './database/connect.ts';
import type { Server } from './server.ts';

/** The same server reached over another connection; what changes while it runs changes in both. */
export function overConnection(server: Server, connection: Connection): Server {
  return {
    ...server,
    connection,
    get reference() {
      return server.reference;
    },
    set reference(next) {
      server.reference = next;
    },
    get policy() {
      return server.policy;
    },
    set policy(next) {
      server.policy = next;
    },
    wakePublisher: () => server.wakePublisher(),
  };
}

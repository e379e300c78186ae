import { Hono } from 'hono';
import { sql } from 'kysely';
import type { Registry } from 'prom-client';
import type { Server } from '../server.ts';

/** A database that has not answered within this is not there. */
const PATIENCE_MS = 2_000;

/**
 * For the operator's own network, on a port of its own: `/health` (the process lives), `/ready` (it may be sent requests: not stopping,
 * the database answers) and `/metrics`. A photo store that is down is told, but takes no server out of rotation: complaints without
 * photos, the tracker and the desk go on.
 */
export function createOperationsApp(
  server: Pick<Server, 'connection' | 'photos'>,
  registry: Registry,
  stopping: () => boolean,
): Hono {
  const app = new Hono();
  app.get('/health', (context) => context.json({ status: 'ok' }));
  app.get('/ready', async (context) => {
    const [database, photos] = await Promise.all([
      answers(sql`select 1`.execute(server.connection.database)),
      answers(server.photos.casework.check?.() ?? Promise.resolve()),
    ]);
    const ready = !stopping() && database;
    const up = (works: boolean) => (works ? 'up' : 'down');
    return context.json(
      {
        status: stopping() ? 'stopping' : ready ? 'ready' : 'not_ready',
        database: up(database),
        photos: up(photos),
      },
      ready ? 200 : 503,
    );
  });
  app.get('/metrics', async (context) =>
    context.body(await registry.metrics(), 200, { 'content-type': registry.contentType }),
  );
  return app;
}

async function answers(question: Promise<unknown>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref());
  return Promise.race([
    question.then(
      () => true,
      () => false,
    ),
    late,
  ]);
}

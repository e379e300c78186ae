import { join } from 'node:path';
import { createDeskClient } from '../../../../api-client/desk-client.ts';
import { createIntakeClient } from '../../../../api-client/intake-client.ts';
import { appFetch } from '../../../../demo/app-fetch.ts';
import { openPostgres, openSqlite } from '../../../../server/database/connect.ts';
import { createServiceApp } from '../../../../server/intake/service-app.ts';
import type { Server } from '../../../../server/server.ts';
import { createAuth } from '../../../../server/staff/auth.ts';
import { createDeskApp } from '../../../../server/staff/desk-app.ts';
import type { TestServer } from '../../helpers/open-test-server.ts';

/** Another server on the same records, as a second process has it: a connection and a reference of its own, loaded before. */
export function secondProcess(host: TestServer) {
  const { source, folder } = host;
  const connection = source.engine === 'sqlite' ? openSqlite(source.file) : openPostgres(source.url);
  const { addresses, reference, policy } = host.server;
  const server: Server = { ...host.server, connection, reference, policy };
  const service = createServiceApp(server, join(folder, 'no-widget'));
  const desk = createDeskApp(server, createAuth(server), join(folder, 'no-desk'));
  return {
    server,
    service,
    citizen: createIntakeClient({
      baseUrl: addresses.service,
      fetch: appFetch(service.app, addresses.service),
    }),
    deskClient: () =>
      createDeskClient({ baseUrl: addresses.desk, fetch: appFetch(desk.app, addresses.desk) }),
    close: () => connection.close(),
  };
}

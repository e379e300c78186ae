import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../../../api-client/contract/desk/account.ts';
import type { KeyListBody } from '../../../api-client/contract/intake/key-list.ts';
import { createDeskClient, type DeskClient } from '../../../api-client/desk-client.ts';
import { createIntakeClient, type IntakeClient } from '../../../api-client/intake-client.ts';
import { appFetch } from '../../../demo/app-fetch.ts';
import { makeDemoKeys } from '../../../demo/demo-keys.ts';
import { demoCredentials } from '../../../demo/demo-logins.ts';
import { demoSetup } from '../../../demo/demo-setup.ts';
import { createMovableClock, type MovableClock } from '../../../demo/movable-clock.ts';
import type { Connection, DatabaseSource } from '../../../server/database/connect.ts';
import { type Effects, realEffects } from '../../../server/effects.ts';
import { createServiceApp, type ServiceApp } from '../../../server/intake/service-app.ts';
import { type OpenOptions, openServer } from '../../../server/open-server.ts';
import type { Server } from '../../../server/server.ts';
import { createAccount } from '../../../server/staff/accounts.ts';
import { type Auth, createAuth } from '../../../server/staff/auth.ts';
import { createDeskApp, type DeskApp } from '../../../server/staff/desk-app.ts';
import { createTestDatabase, onPostgres } from './test-database.ts';

/** A Monday morning in Jakarta. */
export const MONDAY = new Date('2026-03-02T02:00:00.000Z');

export const PASSWORD = 'kata-sandi-uji-coba';

export interface TestServer {
  server: Server;
  auth: Auth;
  service: ServiceApp;
  desk: DeskApp;
  clock: MovableClock;
  citizen: IntakeClient;
  folder: string;
  source: DatabaseSource;
  /** What citizens' requests go over: with the rights of intake alone on PostgreSQL. */
  intakeConnection: Connection;
  /** A signed-in client of a new account. */
  signIn(role: Role, agencyCode?: string): Promise<DeskClient>;
  /** A verifier whose key is in the first signed list. */
  verifierWithKeys(): Promise<{ verifier: DeskClient; keyList: KeyListBody }>;
  close(): Promise<void>;
}

const ADDRESSES = {
  site: 'http://localhost:4321',
  service: 'http://localhost:4322',
  desk: 'http://localhost:4323',
};

/**
 * A real instance of the invented regency in a folder of its own: real database, real files, real apps; only the clock is set. The
 * project "postgres" gives it a database of its own on PostgreSQL, where each app has the rights of its role alone.
 */
export async function openTestServer(
  effects: Partial<Effects> = {},
  options: Pick<OpenOptions, 'outward'> = {},
): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'titik-'));
  const clock = createMovableClock();
  clock.set(MONDAY);
  const database = onPostgres() ? await createTestDatabase() : null;
  const opened = await openServer({
    folder,
    databaseUrl: database?.url ?? null,
    addresses: ADDRESSES,
    policy: 'wonosobo',
    effects: { ...realEffects, now: clock.now, ...effects },
    setup: demoSetup(ADDRESSES, 'http://127.0.0.1:4324'),
    ...options,
  });
  const { server, source } = opened;
  const forDesk = opened.as('titik_desk');
  const auth = createAuth(forDesk);
  const forIntake = opened.as('titik_intake');
  const service = createServiceApp(forIntake, join(folder, 'no-widget'));
  const desk = createDeskApp(forDesk, auth, join(folder, 'no-desk'));
  let accounts = 0;
  const signIn = async (role: Role, agencyCode: string | null = null) => {
    accounts += 1;
    const email = `staf${accounts}@contoh.example`;
    await createAccount(
      server,
      auth,
      { role, agencyCode, name: `Staf ${accounts}`, email, password: PASSWORD },
      null,
    );
    const client = createDeskClient({ baseUrl: ADDRESSES.desk, fetch: appFetch(desk.app, ADDRESSES.desk) });
    await client.signIn(email, PASSWORD);
    return client;
  };
  return {
    server,
    auth,
    service,
    desk,
    clock,
    citizen: createIntakeClient({
      baseUrl: ADDRESSES.service,
      fetch: appFetch(service.app, ADDRESSES.service),
    }),
    folder,
    source,
    intakeConnection: forIntake.connection,
    signIn,
    async verifierWithKeys() {
      const verifier = await signIn('verifier');
      const { passphrase, recoverySecret } = demoCredentials(server.secrets);
      return { verifier, keyList: await makeDemoKeys(verifier, passphrase, recoverySecret, clock.now()) };
    },
    async close() {
      await opened.close();
      await database?.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

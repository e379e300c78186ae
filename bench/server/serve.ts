/** The server under load, in a process of its own: `serve.ts PORT FOLDER MODE [DATABASE_URL]`. */
import { demoSetup } from '../../demo/demo-setup.ts';
import { openPostgres } from '../../server/database/connect.ts';
import { createRoles } from '../../server/database/roles.ts';
import { realEffects } from '../../server/effects.ts';
import { createFilingLine, filingLimits, useFilingLine } from '../../server/intake/filing-line.ts';
import { createServiceApp } from '../../server/intake/service-app.ts';
import { listen } from '../../server/listen.ts';
import { openServer } from '../../server/open-server.ts';
import { BENCH_KEYS } from './filing.ts';

const [port = '', folder = '', mode = 'together', databaseUrl] = process.argv.slice(2);
const address = `http://127.0.0.1:${port}`;
const addresses = { site: address, service: address, desk: address };
if (databaseUrl !== undefined) {
  const connection = openPostgres(databaseUrl, { connections: 1 });
  await createRoles(connection, null);
  await connection.close();
}
const opened = await openServer({
  folder,
  databaseUrl: databaseUrl ?? null,
  addresses,
  policy: 'wonosobo',
  effects: realEffects,
  setup: demoSetup(addresses, 'http://127.0.0.1:4324'),
});
const { database, engine } = opened.server.connection;
await database
  .insertInto('identity_key_list')
  .values({
    version: 1,
    signer: '',
    signature: '',
    body: JSON.stringify({ version: 1, issuedAt: new Date().toISOString(), keys: BENCH_KEYS }),
  })
  .onConflict((conflict) => conflict.doNothing())
  .execute();
// Three verifiers are told of every complaint.
const verifiers = [1, 2, 3].map((number) => ({
  id: `verifier-${number}`,
  name: `Verifikator ${number}`,
  email: `verifikator${number}@contoh.example`,
  role: 'verifier',
  agency_code: null,
  image: null,
  email_verified: engine === 'sqlite' ? 0 : false,
  created_at: new Date().toISOString(),
  updated_at: new Date().toISOString(),
  one_time_until: null,
}));
await database.insertInto('operations_account').values(verifiers).execute();
const forIntake = opened.as('titik_intake');
const { connection } = forIntake;
// One insert after another on each of the pool's connections: what the coalesced commits are compared with.
const limits = { ...filingLimits(connection.engine), waiting: 5_000 };
const alone = { ...limits, most: 1, atOnce: connection.engine === 'sqlite' ? 1 : 10 };
useFilingLine(connection, createFilingLine(connection, mode === 'alone' ? alone : limits));
const { app } = createServiceApp(forIntake, 'no-widget');
const listener = await listen(app, '127.0.0.1', Number(port), 'SERVICE_PORT');
console.log('working');
process.on('SIGTERM', () => {
  void listener
    .close()
    .then(() => opened.close())
    .then(() => process.exit(0));
});

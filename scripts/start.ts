import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { demoCredentials } from '../demo/demo-logins.ts';
import { demoSetup } from '../demo/demo-setup.ts';
import { loadDemo } from '../demo/load-demo.ts';
import { createMovableClock } from '../demo/movable-clock.ts';
import { createVillageApp } from '../demo/village-app.ts';
import { openChannels } from '../server/channels/open-channels.ts';
import { readConfig } from '../server/config.ts';
import { takeInstanceLock } from '../server/database/instance-lock.ts';
import { realEffects } from '../server/effects.ts';
import { emptySetup } from '../server/empty-setup.ts';
import { type Listener, listen } from '../server/listen.ts';
import { assembleApps, createWatching, listenAll } from '../server/main.ts';
import { createSmtpMailer } from '../server/notifications/mailer.ts';
import { dataFolderAt, openServer } from '../server/open-server.ts';
import { createOutwardNetwork } from '../server/outward/outward-network.ts';
import { hasAccount } from '../server/staff/has-account.ts';
import { requestPublication } from '../server/staff/publication-jobs.ts';
import { buildWhenStale } from './build-when-stale.ts';
import { OperatorError, sentenceFor } from './sentence-for.ts';

const root = join(import.meta.dirname, '..');
const say = (line: string) => console.log(line);
const DEMO_COMPLAINTS = 400;

async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { empty: { type: 'boolean', default: false }, complaints: { type: 'string' } },
  });
  const config = readConfig(process.env);
  const villagePage = `http://127.0.0.1:${config.ports.demo}`;
  const clock = createMovableClock();
  removeInterruptedDemo(config.dataFolder, config.databaseUrl);
  const watching = createWatching(config, clock.now);
  const opened = await openServer({
    folder: config.dataFolder,
    photos: config.photos,
    observer: watching.metrics.observer,
    databaseUrl: config.databaseUrl,
    addresses: config.addresses,
    policy: config.policy,
    effects: { ...realEffects, now: clock.now },
    trustsPeer: config.trustsPeer,
    mailWorks: config.mail !== null,
    outward: createOutwardNetwork(config.ownNetworks),
    setup: values.empty ? emptySetup(config.addresses) : demoSetup(config.addresses, villagePage),
  });
  const { server, fresh } = opened;
  const { demo } = server.reference.instance;
  const listeners: Listener[] = [];
  try {
    if (demo && values.empty) {
      throw new OperatorError(
        'This data folder holds the demonstration. For a real regency choose an empty folder: DATA_DIR=regency npm start -- --empty',
      );
    }
    await buildWhenStale(root, say);
    const channels = openChannels(server, config.channels, {
      keyPath: join(opened.folder.root, 'channel-key', 'channel-key.json'),
      mailer: config.mail === null ? null : createSmtpMailer(config.mail),
    });
    const apps = await assembleApps(opened, root, watching.log, channels, watching.metrics);
    listeners.push(await listenAll(apps, opened, config, watching));
    if (demo) {
      listeners.push(
        await listen(createVillageApp(config.addresses.service), '127.0.0.1', config.ports.demo, 'DEMO_PORT'),
      );
    }
    stopOnSignal(async () => {
      await Promise.all(listeners.map((listener) => listener.close()));
      await apps.close();
    });
    const credentials = demoCredentials(server.secrets);
    if (demo && fresh) {
      const count = values.complaints ? Number(values.complaints) : DEMO_COMPLAINTS;
      say(`Memuat kabupaten contoh (${count} aduan rekaan setahun)…`);
      writeFileSync(loadingMark(config.dataFolder), '');
      await loadDemo({
        server,
        auth: apps.auth,
        service: apps.service,
        desk: apps.desk,
        clock,
        credentials,
        count,
        until: new Date(),
        progress: showProgress,
      });
      rmSync(loadingMark(config.dataFolder));
    } else if (apps.site && !existsSync(join(opened.folder.site, 'current'))) {
      await requestPublication(server);
    }
    // Only now: a site built at every step of the demonstration's year would be thrown away at the next.
    server.wakePublisher = apps.publisher.wake;
    apps.publisher.wake();
    if (!existsSync(join(opened.folder.site, 'current'))) say('Membangun situs publik…');
    await apps.publisher.idle();
    announce(config.addresses, demo ? villagePage : null);
    if (demo) announceLogins(credentials);
    else if (!(await hasAccount(server))) say('Akun pertama dibuat dengan: npm run admin:create');
  } catch (error) {
    await Promise.all(listeners.map((listener) => listener.close()));
    await opened.close();
    throw error;
  }
}

const loadingMark = (folder: string) => join(folder, 'loading-demo');

/** A demonstration that was interrupted while loading holds nothing real and is loaded anew. */
function removeInterruptedDemo(folder: string, databaseUrl: string | null): void {
  if (!existsSync(loadingMark(folder))) return;
  if (databaseUrl !== null) {
    throw new OperatorError(
      `Loading the demonstration was interrupted. Empty the database of DATABASE_URL (dropdb, createdb), remove the folder ${folder}, and start again.`,
    );
  }
  takeInstanceLock(dataFolderAt(folder).lock).release();
  rmSync(folder, { recursive: true });
}

function showProgress(done: number, total: number): void {
  if (done === total || done % 200 === 0) say(`  ${Math.round((done / total) * 100)} %`);
}

function announce(
  addresses: { site: string; service: string; desk: string },
  villagePage: string | null,
): void {
  say('');
  say('Titik Terang berjalan:');
  say(`  situs publik      ${addresses.site}`);
  say(`  formulir warga    ${addresses.service}/lapor`);
  say(`  meja kerja        ${addresses.desk}`);
  if (villagePage) say(`  laman desa contoh ${villagePage}`);
  say('');
}

function announceLogins({ logins, passphrase }: ReturnType<typeof demoCredentials>): void {
  say('Akun contoh (hanya tampil di terminal ini):');
  for (const login of logins) {
    const duty = login.agencyCode ? `${login.role} ${login.agencyCode}` : login.role;
    say(`  ${duty.padEnd(36)} ${login.email.padEnd(30)} ${login.password}`);
  }
  say(`  frasa sandi kunci verifikator        ${passphrase}`);
  say('');
  say('Hentikan dengan Ctrl-C.');
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const handle = () => {
    if (stopping) return;
    stopping = true;
    say('\nBerhenti…');
    void stop().then(() => process.exit(0));
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
}

try {
  await start();
} catch (error) {
  const sentence = sentenceFor(error);
  console.error(sentence ?? error);
  process.exit(1);
}

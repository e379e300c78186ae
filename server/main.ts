import { join } from 'node:path';
import type { Hono } from 'hono';
import { localDateOf } from './casework/deadlines/local-date.ts';
import type { Channels } from './channels/open-channels.ts';
import type { Config } from './config.ts';
import { holdFor } from './database/hold.ts';
import { openPublisherReader } from './database/publisher-reader.ts';
import { refreshStatistics } from './disclosure/refresh-statistics.ts';
import { createFilingLine, filingLimits, useFilingLine } from './intake/filing-line.ts';
import { keepLoaders } from './intake/keep-loaders.ts';
import { createServiceApp, type ServiceApp } from './intake/service-app.ts';
import { createJobRunner, type JobRunner } from './jobs/job-runner.ts';
import { recurringHandlers, scheduleRecurring } from './jobs/recurring-jobs.ts';
import { type Listener, listen } from './listen.ts';
import { createSmtpMailer } from './notifications/mailer.ts';
import type { OpenedServer } from './open-server.ts';
import { createLog, type Log } from './operations/log.ts';
import { createMetrics, type Metrics } from './operations/metrics.ts';
import { createOperationsApp } from './operations/operations-app.ts';
import { createOutwardJobs, outwardWork } from './outward/outward-jobs.ts';
import { createLiveSite } from './publish/live-site.ts';
import { createPublisher, type Publisher } from './publish/publisher.ts';
import { createSiteApp } from './publish/site-app.ts';
import { recurringWork } from './recurring-work.ts';
import type { Server } from './server.ts';
import { type Auth, createAuth } from './staff/auth.ts';
import { createDeskApp, type DeskApp } from './staff/desk-app.ts';

/** The apps of one instance, not yet listening. */
export interface Apps {
  auth: Auth;
  service: ServiceApp;
  desk: DeskApp;
  site: Hono;
  publisher: Publisher;
  /** What goes to other systems; sleeps until it is woken. */
  outward: JobRunner;
  /** Chat and mail; null while none is configured. */
  channels: Channels | null;
  close(): Promise<void>;
}

/** Puts the apps of an opened instance together; the publisher sleeps until `wakePublisher`. */
export async function assembleApps(
  opened: OpenedServer,
  projectRoot: string,
  log: (line: string) => void,
  channels: Channels | null = null,
  metrics?: Metrics,
): Promise<Apps> {
  const { server, folder } = opened;
  const forDesk = opened.as('titik_desk');
  const auth = createAuth(forDesk);
  const widget = join(projectRoot, 'build', 'widget');
  const { loaders } = folder;
  await keepLoaders(widget, loaders);
  const live = createLiveSite(folder.site);
  const reader = openPublisherReader(opened.source);
  const publisher = createPublisher({
    connection: server.connection,
    reader,
    photos: server.photos.published,
    effects: server.effects,
    projectRoot,
    publicationFolder: folder.publication,
    siteFolder: folder.site,
    live,
    today: () => localDateOf(server.effects.now().getTime(), server.reference.instance.timeZone),
    log,
    refresh: (requestedAt) => catchUpStatistics(server, requestedAt),
    ...(metrics ? { onEnd: metrics.onJobEnd } : {}),
  });
  const onEnd = metrics ? { onEnd: metrics.onJobEnd } : {};
  const outward = createOutwardJobs(server, reader, { log, ...onEnd });
  const forIntake = opened.as('titik_intake');
  if (metrics) {
    const { connection } = forIntake;
    const line = createFilingLine(connection, filingLimits(connection.engine), metrics.onBatch);
    useFilingLine(connection, line);
    metrics.showWaiting(line.waiting);
  }
  return {
    auth,
    service: createServiceApp(forIntake, widget, { keptFolder: loaders, channels }),
    channels,
    desk: createDeskApp(forDesk, auth, join(projectRoot, 'build', 'desk')),
    site: createSiteApp(
      live.current,
      async (publicId) => {
        const row = await reader
          .selectFrom('published_revision')
          .select('public_id')
          .where('public_id', '=', publicId)
          .executeTakeFirst();
        return row !== undefined;
      },
      server.addresses.service,
    ),
    publisher,
    outward,
    async close() {
      await Promise.all([publisher.stop(), outward.stop()]);
      await reader.destroy();
      await opened.close();
    },
  };
}

/** Whoever publishes or withdraws brings the statistics up to date too; had the process died in between, they would be of before. */
async function catchUpStatistics(server: Server, requestedAt: Date): Promise<void> {
  const { database, engine } = server.connection;
  await database.transaction().execute(async (transaction) => {
    await holdFor(transaction, engine, 'publication');
    const known = await transaction
      .selectFrom('published_statistics')
      .select('snapshot_at')
      .executeTakeFirst();
    if (known && known.snapshot_at >= requestedAt.toISOString()) return;
    await refreshStatistics(server, transaction, server.effects.now());
  });
}

export interface Watching {
  log: Log;
  metrics: Metrics;
}

/** The log of a process and its measures. */
export function createWatching(config: Pick<Config, 'logFormat'>, now: () => Date): Watching {
  const log = createLog(config.logFormat, now, (line) => console.error(line));
  return { log, metrics: createMetrics(log) };
}

/**
 * Opens the three ports (and the operator's own), then begins with the recurring work, what fell due while nobody ran first. Throws
 * `PortTakenError`; then nothing listens. Closing is gentle: not ready, no new connection, what runs is finished.
 */
export async function listenAll(
  apps: Apps,
  opened: OpenedServer,
  config: Config,
  { log, metrics }: Watching = createWatching(config, opened.server.effects.now),
): Promise<Listener> {
  const { server } = opened;
  const listeners: Listener[] = [];
  let stopping = false;
  const closeAll = async () => {
    await Promise.all(listeners.map((listener) => listener.close()));
  };
  const operations = createOperationsApp(server, metrics.registry, () => stopping);
  let operationsPort: Listener | null = null;
  try {
    if (config.operationsPort !== null) {
      operationsPort = await listen(operations, config.host, config.operationsPort, 'OPERATIONS_PORT');
    }
    listeners.push(await listen(apps.site, config.host, config.ports.site, 'SITE_PORT'));
    listeners.push(await listen(apps.service.app, config.host, config.ports.service, 'SERVICE_PORT'));
    listeners.push(await listen(apps.desk.app, config.host, config.ports.desk, 'DESK_PORT'));
  } catch (error) {
    await closeAll();
    await operationsPort?.close();
    throw error;
  }
  const mailer = config.mail === null ? null : createSmtpMailer(config.mail);
  const correspondence = apps.channels && {
    channels: apps.channels,
    ownAddress: addressOf(config.mail?.from ?? ''),
  };
  const work = recurringWork(server, { mailer, correspondence }, () => stopping);
  const recurring = { ...work, ...outwardWork(server) };
  await scheduleRecurring(server.connection, recurring, server.effects.now());
  const jobs = createJobRunner({
    connection: server.connection,
    effects: server.effects,
    log,
    onEnd: metrics.onJobEnd,
    handlers: recurringHandlers(work, server.effects, log),
  });
  jobs.wake();
  apps.outward.wake();
  return {
    async close() {
      stopping = true;
      await Promise.all([closeAll(), jobs.stop(), apps.publisher.stop(), apps.outward.stop()]);
      mailer?.close();
      await operationsPort?.close();
    },
  };
}

/** The bare address of `Words <name@host>`. */
const addressOf = (sender: string) => /<([^<>]+)>$/.exec(sender)?.[1] ?? sender;

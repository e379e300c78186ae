import { join } from 'node:path';
import type { Hono } from 'hono';
import { closeSilent } from './casework/close-silent.ts';
import type { Channels } from './channels/open-channels.ts';
import { startChannels } from './channels/start-channels.ts';
import type { Config } from './config.ts';
import { openPublisherReader } from './database/publisher-reader.ts';
import { startErasingReleases } from './identity/erase-releases.ts';
import { keepLoaders } from './intake/keep-loaders.ts';
import { createServiceApp, type ServiceApp } from './intake/service-app.ts';
import { sweepUnclaimedPhotos } from './intake/sweep-photos.ts';
import { type Listener, listen } from './listen.ts';
import { createSmtpMailer } from './notifications/mailer.ts';
import { startNotifying } from './notifications/start-notifying.ts';
import type { OpenedServer } from './open-server.ts';
import { createLiveSite } from './publish/live-site.ts';
import { createPublisher, type Publisher, restoreInterruptedJobs } from './publish/publisher.ts';
import { createSiteApp } from './publish/site-app.ts';
import { startRetention } from './retention/start-retention.ts';
import { sweepOldActions } from './staff/agency-once.ts';
import { type Auth, createAuth } from './staff/auth.ts';
import { createDeskApp, type DeskApp } from './staff/desk-app.ts';
import { startPublishingDue } from './staff/start-publishing-due.ts';

/** The apps of one instance, not yet listening. */
export interface Apps {
  auth: Auth;
  service: ServiceApp;
  desk: DeskApp;
  site: Hono;
  publisher: Publisher;
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
): Promise<Apps> {
  const { server, folder } = opened;
  const forDesk = opened.as('titik_desk');
  const auth = createAuth(forDesk);
  const widget = join(projectRoot, 'build', 'widget');
  const loaders = join(folder.root, 'loaders');
  await keepLoaders(widget, loaders);
  const live = createLiveSite(folder.site);
  const reader = openPublisherReader(opened.source);
  await restoreInterruptedJobs(server.connection);
  const publisher = createPublisher({
    connection: server.connection,
    reader,
    photos: server.photos.published,
    effects: server.effects,
    projectRoot,
    publicationFolder: folder.publication,
    siteFolder: folder.site,
    live,
    log,
  });
  return {
    auth,
    service: createServiceApp(opened.as('titik_intake'), widget, { keptFolder: loaders, channels }),
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
    async close() {
      await publisher.idle();
      await reader.destroy();
      await opened.close();
    },
  };
}

const SWEEP_MS = 3_600_000;

/** Opens the three ports, publishes what fell due while nobody ran, and starts the timers. Throws `PortTakenError`; then nothing listens. */
export async function listenAll(apps: Apps, opened: OpenedServer, config: Config): Promise<Listener> {
  const { server } = opened;
  const listeners: Listener[] = [];
  const closeAll = async () => {
    await Promise.all(listeners.map((listener) => listener.close()));
  };
  try {
    listeners.push(await listen(apps.site, config.host, config.ports.site, 'SITE_PORT'));
    listeners.push(await listen(apps.service.app, config.host, config.ports.service, 'SERVICE_PORT'));
    listeners.push(await listen(apps.desk.app, config.host, config.ports.desk, 'DESK_PORT'));
  } catch (error) {
    await closeAll();
    throw error;
  }
  const sweep = setInterval(() => {
    void sweepUnclaimedPhotos(server).catch(() => {});
    void sweepOldActions(server).catch(() => {});
    void closeSilent(server).catch(() => {});
  }, SWEEP_MS);
  sweep.unref();
  const erasing = startErasingReleases(server, (line) => console.error(line));
  const due = startPublishingDue(server, (line) => console.error(line));
  const retention = startRetention(server, (line) => console.error(line));
  const mailer = config.mail === null ? null : createSmtpMailer(config.mail);
  const notifying = startNotifying(server, mailer, (line) => console.error(line));
  const talking = apps.channels
    ? startChannels(server, apps.channels, addressOf(config.mail?.from ?? ''), (line) => console.error(line))
    : null;
  return {
    async close() {
      await talking?.stop();
      clearInterval(sweep);
      erasing.stop();
      await due.stop();
      await retention.stop();
      await notifying.stop();
      await closeAll();
    },
  };
}

/** The bare address of `Words <name@host>`. */
const addressOf = (sender: string) => /<([^<>]+)>$/.exec(sender)?.[1] ?? sender;

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Role } from '../../../api-client/contract/desk/account.ts';
import type { KeyListBody } from '../../../api-client/contract/intake/key-list.ts';
import { createDeskClient, type DeskClient } from '../../../api-client/desk-client.ts';
import { appFetch } from '../../../demo/app-fetch.ts';
import { makeDemoKeys } from '../../../demo/demo-keys.ts';
import { demoCredentials } from '../../../demo/demo-logins.ts';
import { demoSetup } from '../../../demo/demo-setup.ts';
import { createMovableClock, type MovableClock } from '../../../demo/movable-clock.ts';
import { type Channels, openChannels } from '../../../server/channels/open-channels.ts';
import { trustedProxies } from '../../../server/http/trusted-proxies.ts';
import { type Apps, assembleApps } from '../../../server/main.ts';
import { type OpenedServer, openServer } from '../../../server/open-server.ts';
import { createOutwardNetwork } from '../../../server/outward/outward-network.ts';
import { createAccount } from '../../../server/staff/accounts.ts';
import { createFakePlatform } from '../../channels/fake-platform.ts';
import { CHAT_SETTINGS } from '../../channels/open-chat.ts';
import { type Heard, overhear } from './heard.ts';
import { keyedEffects } from './keyed-effects.ts';

export const ADDRESSES = {
  site: 'http://localhost:4321',
  service: 'http://localhost:4322',
  desk: 'http://localhost:4323',
};
/** The folder of the project itself. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const PASSWORD = 'kata-sandi-uji-coba';

/** A member of staff: the typed client, and the bare fetch behind it. */
export interface Staff {
  client: DeskClient;
  fetch: typeof fetch;
}

export interface Instance {
  opened: OpenedServer;
  apps: Apps;
  channels: Channels | null;
  /** What the chats' platforms hold and were sent. */
  platform: ReturnType<typeof createFakePlatform>;
  clock: MovableClock;
  /** The instance's own folder and, beside it, whatever the process leaves in its temporary folder. */
  scratch: string;
  verifier: Staff;
  handler: Staff;
  otherAgency: Staff;
  leader: Staff;
  auditor: Staff;
  administrator: Staff;
  keyList: KeyListBody;
  /** Every answer anybody but a verifier got. */
  heard: Heard[];
  /** What the server wanted the operator to read. */
  log: string[];
  /** Writes publication and site as the publisher does. Throws when it failed. */
  publishSite(): Promise<void>;
  close(): Promise<void>;
}

/** The real server with its publisher in a scratch folder; clock and randomness are given, nothing else is replaced. */
export async function openInstance(seed: string, start: Date, handlerCode: string): Promise<Instance> {
  const scratch = mkdtempSync(join(tmpdir(), 'titik-privacy-'));
  const temporary = join(scratch, 'temporary');
  mkdirSync(temporary);
  const outerTemporary = process.env.TMPDIR;
  process.env.TMPDIR = temporary;
  const clock = createMovableClock();
  clock.set(start);
  const opened = await openServer({
    folder: join(scratch, 'instance'),
    addresses: ADDRESSES,
    policy: 'wonosobo',
    effects: keyedEffects(seed, clock.now),
    setup: demoSetup(ADDRESSES, 'http://127.0.0.1:4324'),
    // What other systems are sent goes to a server of the test.
    outward: createOutwardNetwork(trustedProxies(['127.0.0.1'])),
  });
  const log: string[] = [];
  const { server } = opened;
  const platform = createFakePlatform();
  // The platforms alone are asked something in these runs, and the fake answers for them.
  const effects = {
    ...keyedEffects(`${seed} channels`, clock.now),
    fetch: (input: string, init?: RequestInit) => platform.fetch(input, init),
  };
  const channels = openChannels({ effects, addresses: ADDRESSES }, CHAT_SETTINGS, {
    keyPath: join(scratch, 'channel-key', 'channel-key.json'),
    mailer: null,
  });
  const apps = await assembleApps(opened, PROJECT, (line) => log.push(line), channels);
  const heard: Heard[] = [];

  const signIn = async (role: Role, agencyCode: string | null = null): Promise<Staff> => {
    const audience = agencyCode ?? role;
    const email = `${audience.toLowerCase()}@contoh.example`;
    await createAccount(
      server,
      apps.auth,
      { role, agencyCode, name: audience, email, password: PASSWORD },
      null,
    );
    const direct = appFetch(apps.desk.app, ADDRESSES.desk);
    const listening = role === 'verifier' ? direct : overhear(direct, audience, heard);
    const client = createDeskClient({ baseUrl: ADDRESSES.desk, fetch: listening });
    await client.signIn(email, PASSWORD);
    return { client, fetch: listening };
  };
  const verifier = await signIn('verifier');
  const { passphrase, recoverySecret } = demoCredentials(server.secrets);
  return {
    opened,
    apps,
    channels,
    platform,
    clock,
    scratch,
    verifier,
    handler: await signIn('agencyOfficer', handlerCode),
    otherAgency: await signIn('agencyOfficer', 'dishub'),
    leader: await signIn('leader'),
    auditor: await signIn('auditor'),
    administrator: await signIn('administrator'),
    keyList: await makeDemoKeys(verifier.client, passphrase, recoverySecret, clock.now()),
    heard,
    log,
    async publishSite() {
      apps.publisher.wake();
      await apps.publisher.idle();
      const { jobs } = await verifier.client.publicationStatus();
      if (jobs.some((job) => job.state !== 'done')) throw new Error(`not published: ${log.join('\n')}`);
    },
    async close() {
      await apps.close();
      if (outerTemporary === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = outerTemporary;
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

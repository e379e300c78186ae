import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import sharp from 'sharp';
import type { Role } from '../../api-client/contract/desk/account.ts';
import type { FileComplaint } from '../../api-client/contract/intake/complaint.ts';
import type { KeyListBody } from '../../api-client/contract/intake/key-list.ts';
import { createDeskClient, type DeskClient } from '../../api-client/desk-client.ts';
import { createIntakeClient } from '../../api-client/intake-client.ts';
import { appFetch } from '../../demo/app-fetch.ts';
import { makeDemoKeys } from '../../demo/demo-keys.ts';
import { demoSetup } from '../../demo/demo-setup.ts';
import { buildDesk } from '../../desk/build.ts';
import { realEffects } from '../../server/effects.ts';
import { trustedProxies } from '../../server/http/trusted-proxies.ts';
import { createServiceApp } from '../../server/intake/service-app.ts';
import { openServer } from '../../server/open-server.ts';
import { createOutwardNetwork } from '../../server/outward/outward-network.ts';
import type { Server } from '../../server/server.ts';
import { createAccount } from '../../server/staff/accounts.ts';
import { createAuth } from '../../server/staff/auth.ts';
import { createDeskApp } from '../../server/staff/desk-app.ts';
import type { Contact } from '../../widget/seal/contact.ts';
import { verifyKeyList } from '../../widget/seal/key-list.ts';
import { systemRandom } from '../../widget/seal/random-bytes.ts';
import { sealPart } from '../../widget/seal/seal-part.ts';
import type { ServiceData } from '../../widget/seal/service-data.ts';
import { builtOnce } from '../built-once.ts';
import { freePort } from '../free-port.ts';
import { complaintOf, newKey } from '../server/helpers/complaint-of.ts';

export const PASSWORD = 'kata-sandi-uji-coba';
export const PASSPHRASE = 'tujuh perahu biru menepi';

/** A person with an account, as the tests sign her in. */
export interface Staff {
  email: string;
  client: DeskClient;
}

export interface RunningDesk {
  /** The desk's origin. */
  origin: string;
  staff: Record<Role, Staff>;
  server: Server;
  /** One more account. */
  hire(role: Role): Promise<Staff>;
  /** Files a complaint as a citizen's browser does: a photo, and a sealed contact once there are keys. Gives its id. */
  file(
    change?: Partial<FileComplaint>,
    contact?: Contact,
    photo?: Uint8Array<ArrayBuffer>,
    service?: ServiceData,
  ): Promise<string>;
  stop(): Promise<void>;
}

const anonymous: Contact = { kind: 'anonymous', name: null, number: null, notes: [] };

/** The built desk on the real server, a fresh instance of the invented regency, one account of each role. */
export async function startDesk(options: { withKeys: boolean }): Promise<RunningDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'titik-terang-desk-'));
  const { scratch: files } = await builtOnce('desk', async () => {
    const scratch = await mkdtemp(join(tmpdir(), 'titik-terang-desk-built-'));
    await buildDesk({ outDir: scratch });
    return { scratch };
  });
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const addresses = { site: 'http://localhost:4321', service: 'http://localhost:4322', desk: origin };
  const opened = await openServer({
    folder: join(folder, 'data'),
    addresses,
    policy: 'wonosobo',
    effects: realEffects,
    setup: demoSetup(addresses, 'http://127.0.0.1:4324'),
    // Other systems of a test are on this machine.
    outward: createOutwardNetwork(trustedProxies(['127.0.0.1'])),
  });
  const { server } = opened;
  const auth = createAuth(server);
  const { app } = createDeskApp(server, auth, files);
  const service = createServiceApp(server, files);
  const citizen = createIntakeClient({
    baseUrl: addresses.service,
    fetch: appFetch(service.app, addresses.service),
  });

  let hired = 0;
  async function hire(role: Role): Promise<Staff> {
    hired += 1;
    const email = `${role.toLowerCase()}${hired}@contoh.example`;
    const agencyCode = role === 'agencyOfficer' ? 'dpupr' : null;
    const account = { role, agencyCode, name: `Staf ${role}`, email, password: PASSWORD };
    await createAccount(server, auth, account, null);
    const client = createDeskClient({ baseUrl: origin, fetch: appFetch(app, origin) });
    await client.signIn(email, PASSWORD);
    return { email, client };
  }
  const staff: Record<Role, Staff> = {
    verifier: await hire('verifier'),
    agencyOfficer: await hire('agencyOfficer'),
    leader: await hire('leader'),
    auditor: await hire('auditor'),
    administrator: await hire('administrator'),
  };
  if (options.withKeys) await makeDemoKeys(staff.verifier.client, PASSPHRASE, systemRandom(32), new Date());

  const running = serve({ fetch: app.fetch, port, hostname: 'localhost' });
  await new Promise<void>((resolve) => running.once('listening', () => resolve()));
  return {
    origin,
    staff,
    server,
    hire,
    async file(change = {}, contact = anonymous, photo, service) {
      const picture = photo ?? (await aPicture());
      const { photoId } = await citizen.uploadPhoto(new Blob([picture], { type: 'image/jpeg' }));
      const complaint = complaintOf({ photos: [{ photoId, caption: null }], ...change });
      const signed = (await staff.verifier.client.keyStatus()).keyList;
      const sealed = signed
        ? await sealParts(complaint.complaintId, await verifyKeyList(signed, null), contact, service)
        : null;
      await citizen.file({ ...complaint, sealed }, newKey());
      return complaint.complaintId;
    },
    async stop() {
      running.close();
      if ('closeAllConnections' in running) running.closeAllConnections();
      await opened.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A camera's photo, larger than what the desk sends. */
export async function aPicture(): Promise<Uint8Array<ArrayBuffer>> {
  const create = { width: 2400, height: 1800, channels: 3 as const, background: '#5b7f6a' };
  return new Uint8Array(await sharp({ create }).jpeg().toBuffer());
}

async function sealParts(complaintId: string, keyList: KeyListBody, contact: Contact, service?: ServiceData) {
  const parts = [await sealPart({ complaintId, part: 'contact', plaintext: contact, keyList })];
  if (service) parts.push(await sealPart({ complaintId, part: 'service', plaintext: service, keyList }));
  return parts;
}

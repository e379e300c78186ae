import { randomBytes } from 'node:crypto';
import { createDeskClient, type DeskClient } from '../api-client/desk-client.ts';
import { createAccount } from '../server/staff/accounts.ts';
import { appFetch } from './app-fetch.ts';
import type { DemoLoad } from './load-demo.ts';

export interface Staff {
  verifier: DeskClient;
  administrator: DeskClient;
  officers: Map<string, DeskClient>;
}

/** Makes the accounts of the demonstration; every agency of the plan gets an officer, those not shown with a password nobody knows. */
export async function signInStaff({ server, auth, desk, credentials }: DemoLoad): Promise<Staff> {
  const logins = [...credentials.logins];
  for (const agency of server.reference.agencies) {
    if (logins.some((login) => login.agencyCode === agency.code)) continue;
    logins.push({
      role: 'agencyOfficer',
      agencyCode: agency.code,
      name: `PIC ${agency.shortName} (contoh)`,
      email: `pic-${agency.code}@contoh.example`,
      password: randomBytes(18).toString('base64url'),
    });
  }
  const clients = new Map<string, DeskClient>();
  for (const { role, agencyCode, name, email, password } of logins) {
    await createAccount(server, auth, { role, agencyCode, name, email, password }, null);
    if (role !== 'verifier' && role !== 'agencyOfficer' && role !== 'administrator') continue;
    // The first of an agency does its work; a second one is there to hand over to
    if (clients.has(agencyCode ?? role)) continue;
    const client = createDeskClient({
      baseUrl: server.addresses.desk,
      fetch: appFetch(desk.app, server.addresses.desk),
    });
    await client.signIn(email, password);
    clients.set(agencyCode ?? role, client);
  }
  const verifier = clients.get('verifier');
  const administrator = clients.get('administrator');
  if (!verifier || !administrator) throw new Error('the demonstration lacks a verifier or an administrator');
  return { verifier, administrator, officers: clients };
}

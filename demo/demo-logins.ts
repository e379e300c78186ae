import { createHmac } from 'node:crypto';
import type { Role } from '../api-client/contract/desk/account.ts';
import type { Secrets } from '../server/secrets.ts';
import { DEMO_VILLAGE_AGENCY } from './demo-setup.ts';

export interface DemoLogin {
  role: Role;
  agencyCode: string | null;
  name: string;
  email: string;
  password: string;
}

export interface DemoCredentials {
  logins: DemoLogin[];
  /** Opens the demo verifier's private key. */
  passphrase: string;
  /** 32 bytes the demo's recovery key is made of. */
  recoverySecret: Uint8Array<ArrayBuffer>;
}

const STAFF: Omit<DemoLogin, 'password'>[] = [
  { role: 'verifier', agencyCode: null, name: 'Ratna (contoh)', email: 'verifikator@contoh.example' },
  { role: 'agencyOfficer', agencyCode: 'dpupr', name: 'Bagus (contoh)', email: 'dpupr@contoh.example' },
  { role: 'agencyOfficer', agencyCode: 'dpupr', name: 'Sekar (contoh)', email: 'dpupr2@contoh.example' },
  {
    role: 'agencyOfficer',
    agencyCode: DEMO_VILLAGE_AGENCY,
    name: 'Wening (contoh)',
    email: 'desa@contoh.example',
  },
  { role: 'leader', agencyCode: null, name: 'Bupati (contoh)', email: 'pimpinan@contoh.example' },
  { role: 'auditor', agencyCode: null, name: 'Inspektorat (contoh)', email: 'inspektorat@contoh.example' },
  { role: 'administrator', agencyCode: null, name: 'Admin (contoh)', email: 'admin@contoh.example' },
];

/**
 * Logins and keys of the demonstration. They follow from this instance's own secrets, so that they differ from machine to machine
 * and every start can show them on the terminal without their being written anywhere.
 */
export function demoCredentials(secrets: Secrets): DemoCredentials {
  const bytes = (purpose: string) =>
    createHmac('sha256', secrets.sessionSecret).update(`demo ${purpose}`).digest();
  return {
    logins: STAFF.map((staff) => ({ ...staff, password: inGroups(bytes(staff.email), 3) })),
    passphrase: inGroups(bytes('passphrase'), 4),
    recoverySecret: new Uint8Array(bytes('recovery key')),
  };
}

const LETTERS = '23456789abcdefghjkmnpqrstvwxyz';

function inGroups(bytes: Buffer, groups: number): string {
  return Array.from({ length: groups }, (_, group) =>
    Array.from(bytes.subarray(group * 4, group * 4 + 4), (byte) => LETTERS[byte % LETTERS.length]).join(''),
  ).join('-');
}

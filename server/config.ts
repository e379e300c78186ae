import { resolve } from 'node:path';
import * as v from 'valibot';
import { OWN_MACHINE, type TrustsPeer, trustedProxies } from './http/trusted-proxies.ts';

const port = v.pipe(v.string(), v.digits(), v.transform(Number), v.minValue(1), v.maxValue(65_535));
const origin = v.pipe(
  v.string(),
  v.url(),
  v.transform((url) => url.replace(/\/+$/, '')),
);

const databaseUrl = v.pipe(
  v.string(),
  v.check((text) => {
    const url = URL.parse(text);
    return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
  }),
);

/** SMTP without or over TLS; user and password, percent-encoded, belong into the address. */
const smtpUrl = v.pipe(
  v.string(),
  v.check((text) => {
    const url = URL.parse(text);
    return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '' && url.search === '';
  }),
);
/** `name@host`, or `Words <name@host>`. */
const sender = v.pipe(v.string(), v.regex(/^(?:[^<>"@\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/));

const environment = v.object({
  DATA_DIR: v.optional(v.string(), 'data'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  SITE_PORT: v.optional(port, '4321'),
  SERVICE_PORT: v.optional(port, '4322'),
  DESK_PORT: v.optional(port, '4323'),
  DEMO_PORT: v.optional(port, '4324'),
  SITE_URL: v.optional(origin),
  SERVICE_URL: v.optional(origin),
  DESK_URL: v.optional(origin),
  DATABASE_URL: v.optional(databaseUrl),
  SMTP_URL: v.optional(smtpUrl),
  MAIL_FROM: v.optional(sender),
  TRUSTED_PROXIES: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => trustedProxies(text.split(/[ ,]+/).filter((entry) => entry !== ''))),
      v.check((trusts) => trusts !== null),
    ),
    OWN_MACHINE.join(' '),
  ),
  POLICY: v.optional(v.picklist(['wonosobo', 'pati']), 'wonosobo'),
});

/** What each variable must look like; shown when it does not. */
const CURES: Record<string, string> = {
  SITE_PORT: 'a port number from 1 to 65535',
  SERVICE_PORT: 'a port number from 1 to 65535',
  DESK_PORT: 'a port number from 1 to 65535',
  DEMO_PORT: 'a port number from 1 to 65535',
  SITE_URL: 'an address such as https://aduan.example.go.id',
  SERVICE_URL: 'an address such as https://layanan.example.go.id',
  DESK_URL: 'an address such as https://meja.example.go.id',
  DATABASE_URL: 'an address such as postgres://titik:password@127.0.0.1:5432/titik, or absent for SQLite',
  TRUSTED_PROXIES:
    'addresses or networks of your proxies, such as "127.0.0.1 10.0.0.0/24"; absent for one on this machine',
  POLICY: '"wonosobo" or "pati"',
  SMTP_URL:
    'an address such as smtp://user:password@mail.example.go.id:587 (smtps:// for port 465), or absent for no mail',
  MAIL_FROM: 'the sender of mail, such as aduan@example.go.id or "Aduan <aduan@example.go.id>"',
};

/** Not repeated on a terminal or in a log. */
const SECRET = new Set(['DATABASE_URL', 'SMTP_URL']);

export interface Config {
  dataFolder: string;
  /** The address the ports are opened on; a proxy in front speaks to the world. */
  host: string;
  ports: { site: number; service: number; desk: number; demo: number };
  addresses: { site: string; service: string; desk: string };
  /** Whose `X-Forwarded-For` the flood guard believes. */
  trustsPeer: TrustsPeer;
  policy: 'wonosobo' | 'pati';
  /** PostgreSQL; null for SQLite in the data folder. */
  databaseUrl: string | null;
  /** The mail server and the sender; null: no mail is sent. */
  mail: { url: string; from: string } | null;
}

/** A variable of the environment cannot be used; the message names it and the cure. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Parses the environment once. An empty variable counts as absent. Throws `ConfigError`. */
export function readConfig(variables: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = v.safeParse(environment, given);
  if (!parsed.success) {
    const name = v.getDotPath(parsed.issues[0]) ?? '';
    throw new ConfigError(
      `${name} must be ${CURES[name] ?? 'something else'}${SECRET.has(name) ? '' : `; it is "${given[name] ?? ''}"`}.`,
    );
  }
  const values = parsed.output;
  const ports = {
    site: values.SITE_PORT,
    service: values.SERVICE_PORT,
    desk: values.DESK_PORT,
    demo: values.DEMO_PORT,
  };
  return {
    dataFolder: resolve(values.DATA_DIR),
    host: values.HOST,
    ports,
    addresses: {
      site: values.SITE_URL ?? `http://localhost:${ports.site}`,
      service: values.SERVICE_URL ?? `http://localhost:${ports.service}`,
      desk: values.DESK_URL ?? `http://localhost:${ports.desk}`,
    },
    trustsPeer: values.TRUSTED_PROXIES ?? (() => false),
    policy: values.POLICY,
    databaseUrl: values.DATABASE_URL ?? null,
    mail: mailOf(values.SMTP_URL, values.MAIL_FROM),
  };
}

function mailOf(url: string | undefined, from: string | undefined): Config['mail'] {
  if (url === undefined && from === undefined) return null;
  if (url === undefined) {
    throw new ConfigError(`MAIL_FROM is set and SMTP_URL is not. SMTP_URL must be ${CURES.SMTP_URL}.`);
  }
  if (from === undefined) {
    throw new ConfigError(`SMTP_URL is set and MAIL_FROM is not. MAIL_FROM must be ${CURES.MAIL_FROM}.`);
  }
  return { url, from };
}

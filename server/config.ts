import { resolve } from 'node:path';
import * as v from 'valibot';

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
  POLICY: '"wonosobo" or "pati"',
};

/** Not repeated on a terminal or in a log. */
const SECRET = new Set(['DATABASE_URL']);

export interface Config {
  dataFolder: string;
  /** The address the ports are opened on; a proxy in front speaks to the world. */
  host: string;
  ports: { site: number; service: number; desk: number; demo: number };
  addresses: { site: string; service: string; desk: string };
  policy: 'wonosobo' | 'pati';
  /** PostgreSQL; null for SQLite in the data folder. */
  databaseUrl: string | null;
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
    policy: values.POLICY,
    databaseUrl: values.DATABASE_URL ?? null,
  };
}

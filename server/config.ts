import { resolve } from 'node:path';
import * as v from 'valibot';
import type { ChannelSettings } from './channels/channel-settings.ts';
import { OWN_MACHINE, type TrustsPeer, trustedProxies } from './http/trusted-proxies.ts';
import type { PhotoPlaces } from './photos/open-photo-stores.ts';
import { parseS3Place } from './photos/s3-place.ts';

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
/** IMAP without or over TLS, with user and password, percent-encoded. */
const mailboxUrl = v.pipe(
  v.string(),
  v.check((text) => {
    const url = URL.parse(text);
    return url !== null && /^imaps?:$/.test(url.protocol) && url.hostname !== '' && url.username !== '';
  }),
);
/** `name@host`, or `Words <name@host>`. */
const sender = v.pipe(v.string(), v.regex(/^(?:[^<>"@\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/));

const s3Url = v.pipe(
  v.string(),
  v.check((text) => parseS3Place(text) !== null),
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
  OUTWARD_OWN_NETWORKS: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => trustedProxies(text.split(/[ ,]+/).filter((entry) => entry !== ''))),
      v.check((networks) => networks !== null),
    ),
  ),
  META_APP_SECRET: v.optional(v.pipe(v.string(), v.minLength(16))),
  META_VERIFY_TOKEN: v.optional(v.pipe(v.string(), v.minLength(8))),
  META_GRAPH_URL: v.optional(origin, 'https://graph.facebook.com/v23.0'),
  WHATSAPP_TOKEN: v.optional(v.string()),
  WHATSAPP_PHONE_NUMBER_ID: v.optional(v.pipe(v.string(), v.digits())),
  MESSENGER_TOKEN: v.optional(v.string()),
  INSTAGRAM_TOKEN: v.optional(v.string()),
  TELEGRAM_TOKEN: v.optional(v.pipe(v.string(), v.regex(/^\d+:[\w-]+$/))),
  TELEGRAM_SECRET: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{8,256}$/))),
  TELEGRAM_API_URL: v.optional(origin, 'https://api.telegram.org'),
  MAILBOX_URL: v.optional(mailboxUrl),
  PHOTO_STORE: v.optional(s3Url),
  PUBLISHED_PHOTO_STORE: v.optional(s3Url),
  OPERATIONS_PORT: v.optional(port),
  LOG_FORMAT: v.optional(v.picklist(['text', 'json']), 'text'),
  POLICY: v.optional(v.picklist(['wonosobo', 'pati']), 'wonosobo'),
});

const S3_CURE =
  'an address such as s3://bucket/folder?endpoint=https://s3.example.go.id, or absent for the data folder';

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
  OUTWARD_OWN_NETWORKS:
    'networks of your own that webhooks and Open311 may lead to, such as "10.1.2.0/24"; absent for none',
  POLICY: '"wonosobo" or "pati"',
  META_APP_SECRET: 'the secret of the app at Meta, at least 16 characters',
  META_VERIFY_TOKEN: 'a word of your own of at least 8 characters, the same as in the app’s webhook',
  META_GRAPH_URL: 'an address such as https://graph.facebook.com/v23.0',
  WHATSAPP_PHONE_NUMBER_ID: 'the number’s id at Meta, digits alone (not the telephone number)',
  TELEGRAM_TOKEN: 'what BotFather gave, such as 123456:ABC-def',
  TELEGRAM_SECRET: 'letters, digits, - and _, at least 8, the same as given to setWebhook',
  TELEGRAM_API_URL: 'an address such as https://api.telegram.org',
  MAILBOX_URL: 'an address such as imaps://user:password@mail.example.go.id',
  SMTP_URL:
    'an address such as smtp://user:password@mail.example.go.id:587 (smtps:// for port 465), or absent for no mail',
  PHOTO_STORE: S3_CURE,
  PUBLISHED_PHOTO_STORE: S3_CURE,
  OPERATIONS_PORT: 'a port number from 1 to 65535, or absent for no health checks and metrics',
  LOG_FORMAT: '"text" or "json"',
  MAIL_FROM: 'the sender of mail, such as aduan@example.go.id or "Aduan <aduan@example.go.id>"',
};

/** Not repeated on a terminal or in a log. */
const SECRET = new Set([
  'DATABASE_URL',
  'SMTP_URL',
  'META_APP_SECRET',
  'META_VERIFY_TOKEN',
  'TELEGRAM_TOKEN',
  'TELEGRAM_SECRET',
  'MAILBOX_URL',
  'PHOTO_STORE',
  'PUBLISHED_PHOTO_STORE',
]);

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
  photos: PhotoPlaces;
  /** Health, readiness and metrics, on `host` alone and never through the proxy; null: none. */
  operationsPort: number | null;
  logFormat: 'text' | 'json';
  /** The mail server and the sender; null: no mail is sent. */
  mail: { url: string; from: string } | null;
  /** Chat and mail that come in; each is off until it is configured. */
  channels: ChannelSettings;
  /** Networks that are not the internet's and may be asked all the same; null: none. */
  ownNetworks: TrustsPeer | null;
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
    photos: photosOf(values.PHOTO_STORE, values.PUBLISHED_PHOTO_STORE),
    operationsPort: values.OPERATIONS_PORT ?? null,
    logFormat: values.LOG_FORMAT,
    mail: mailOf(values.SMTP_URL, values.MAIL_FROM),
    channels: channelsOf(values),
    ownNetworks: values.OUTWARD_OWN_NETWORKS ?? null,
  };
}

/** One address holds both stores in folders of their own; two addresses may be two buckets with two keys. */
function photosOf(store: string | undefined, published: string | undefined): PhotoPlaces {
  if (store === undefined && published !== undefined) {
    throw new ConfigError(
      `PUBLISHED_PHOTO_STORE is set and PHOTO_STORE is not. PHOTO_STORE must be ${S3_CURE}.`,
    );
  }
  const first = store === undefined ? null : parseS3Place(store);
  if (first === null) return { kind: 'disk' };
  const second = published === undefined ? null : parseS3Place(published);
  if (second === null) {
    const below = (folder: string) => ({ ...first, prefix: `${first.prefix}${folder}/` });
    return { kind: 's3', casework: below('casework'), published: below('published') };
  }
  const nested = first.prefix.startsWith(second.prefix) || second.prefix.startsWith(first.prefix);
  if (first.bucket === second.bucket && nested) {
    throw new ConfigError(
      'PHOTO_STORE and PUBLISHED_PHOTO_STORE name the same folder, or one inside the other. Give them two buckets, or two folders of one.',
    );
  }
  return { kind: 's3', casework: first, published: second };
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

/** Where Meta keeps attachments of Messenger and Instagram. */
const META_MEDIA_HOSTS = ['.fbcdn.net', '.fbsbx.com', '.cdninstagram.com'];

/** Half of a channel is none: the variable that is missing is named. */
function channelsOf(values: v.InferOutput<typeof environment>): ChannelSettings {
  const needs = (name: keyof typeof values, whatFor: string): string => {
    const value = values[name];
    if (typeof value === 'string') return value;
    throw new ConfigError(
      `${whatFor} is set and ${name} is not. ${name} must be ${CURES[name] ?? 'set too'}.`,
    );
  };
  const { WHATSAPP_TOKEN, MESSENGER_TOKEN, INSTAGRAM_TOKEN, TELEGRAM_TOKEN, MAILBOX_URL } = values;
  const first = (['WHATSAPP_TOKEN', 'MESSENGER_TOKEN', 'INSTAGRAM_TOKEN'] as const).find(
    (name) => values[name],
  );
  if (MAILBOX_URL) needs('SMTP_URL', 'MAILBOX_URL');
  return {
    meta: first
      ? {
          appSecret: needs('META_APP_SECRET', first),
          verifyToken: needs('META_VERIFY_TOKEN', first),
          graph: values.META_GRAPH_URL,
          whatsapp: WHATSAPP_TOKEN
            ? { token: WHATSAPP_TOKEN, phoneNumberId: needs('WHATSAPP_PHONE_NUMBER_ID', 'WHATSAPP_TOKEN') }
            : null,
          messengerToken: MESSENGER_TOKEN ?? null,
          instagramToken: INSTAGRAM_TOKEN ?? null,
          mediaHosts: META_MEDIA_HOSTS,
        }
      : null,
    telegram: TELEGRAM_TOKEN
      ? {
          token: TELEGRAM_TOKEN,
          secret: needs('TELEGRAM_SECRET', 'TELEGRAM_TOKEN'),
          api: values.TELEGRAM_API_URL,
        }
      : null,
    mailbox: MAILBOX_URL ? { url: MAILBOX_URL } : null,
  };
}

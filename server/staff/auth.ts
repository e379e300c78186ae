import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Context } from 'hono';
import type { Role } from '../../api-client/contract/desk/account.ts';
import type { StaffAccount } from '../http/route.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';
import { readSettings } from '../settings.ts';
import { idleLeft, idleLimit, noteUse } from './session-limits.ts';

/** The longest a session may be; how long it is, is a setting. */
const MOST_HOURS = 24;

/**
 * Passwords (scrypt), sessions and their cookies, and the check of the Origin header: better-auth's, on our own tables. Nobody signs
 * up by herself; `createAccount` is the only way in. Addresses of staff are not stored,
 * and of browsers only the kind, for the person herself (`sign-in-log.ts`).
 */
export function createAuth(server: Pick<Server, 'connection' | 'secrets' | 'addresses' | 'effects'>) {
  const { connection, secrets, addresses } = server;
  return betterAuth({
    appName: 'Titik Terang',
    baseURL: addresses.desk,
    basePath: '/api/auth',
    secret: secrets.sessionSecret,
    trustedOrigins: [addresses.desk],
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db: connection.database, type: connection.engine },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 128 },
    // The limiter needs addresses, which we neither store nor trust behind a proxy; slow scrypt and sign-in-limiter.ts stand in.
    rateLimit: { enabled: false },
    user: {
      modelName: 'operations_account',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        role: { type: 'string', required: true, input: false },
        agencyCode: { type: 'string', required: false, input: false, fieldName: 'agency_code' },
        active: { type: 'number', required: false, input: false, defaultValue: 1 },
        oneTimeUntil: { type: 'string', required: false, input: false, fieldName: 'one_time_until' },
      },
      changeEmail: { enabled: false },
      deleteUser: { enabled: false },
    },
    session: {
      modelName: 'operations_session',
      expiresIn: MOST_HOURS * 3600,
      disableSessionRefresh: true,
      fields: {
        userId: 'account_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      additionalFields: {
        lastSeenAt: { type: 'string', required: false, input: false, fieldName: 'last_seen_at' },
      },
    },
    account: {
      modelName: 'operations_credential',
      fields: {
        userId: 'account_id',
        accountId: 'provider_account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'operations_verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    plugins: [
      twoFactor({
        issuer: 'Titik Terang',
        // Counted per account by the library: ten wrong codes, then a quarter of an hour.
        accountLockout: { enabled: true, maxFailedAttempts: 10, durationSeconds: 900 },
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'operations_second_factor',
            fields: {
              userId: 'account_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
    ],
    advanced: {
      database: { generateId: ({ model }) => randomUuid(server.effects, `auth ${model}`) },
      cookiePrefix: cookiePrefix(addresses),
      // The library's own prefix would be `__Secure-`, which a neighbouring host of the domain could overwrite.
      useSecureCookies: false,
      defaultCookieAttributes: {
        sameSite: 'strict',
        httpOnly: true,
        path: '/',
        secure: addresses.desk.startsWith('https:'),
      },
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const { sessionHours } = await readSettings(connection.database);
            const now = Date.now();
            return {
              data: {
                ...session,
                ipAddress: null,
                userAgent: null,
                expiresAt: new Date(now + sessionHours * 3_600_000),
                lastSeenAt: new Date(now).toISOString(),
              },
            };
          },
        },
      },
    },
  });
}
export type Auth = ReturnType<typeof createAuth>;

/** `__Host-`: of this very host, over TLS alone; browsers refuse it on `http:`, where only a developer works. */
const cookiePrefix = ({ desk }: Server['addresses']) =>
  desk.startsWith('https:') ? '__Host-titik' : 'titik';

/** Somebody signed in, before it is known what she must do first. */
export interface SignedIn extends Omit<StaffAccount, 'duty'> {
  oneTimeUntil: string | null;
}

/**
 * Who is signed in, as the stored session and account say now: a deactivated account is nobody at once, a session nobody has used for
 * too long is ended.
 */
export async function sessionAccount(
  { connection }: Pick<Server, 'connection'>,
  auth: Auth,
  context: Context,
): Promise<SignedIn | null> {
  const found = await auth.api.getSession({ headers: context.req.raw.headers });
  if (found?.user.active !== 1) return null;
  const { user, session } = found;
  const { database } = connection;
  const used = { id: session.id, lastSeenAt: session.lastSeenAt ?? null };
  const limit = await idleLimit(database, user.role as Role);
  if (limit !== null && idleLeft(used.lastSeenAt, limit) <= 0) {
    await database.deleteFrom('operations_session').where('id', '=', session.id).execute();
    return null;
  }
  await noteUse(database, used, context.req.path);
  return {
    accountId: user.id,
    name: user.name,
    role: user.role as Role,
    agencyCode: user.agencyCode ?? null,
    sessionId: session.id,
    secondFactor: user.twoFactorEnabled === true,
    oneTimeUntil: user.oneTimeUntil ?? null,
  };
}

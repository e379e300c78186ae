import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Context } from 'hono';
import type { Role } from '../../api-client/contract/desk/account.ts';
import type { StaffAccount } from '../http/route.ts';
import { randomUuid } from '../random-ids.ts';
import type { Server } from '../server.ts';

/** Hours until a member of staff must sign in again. */
const SESSION_HOURS = 12;

/**
 * Passwords (scrypt), sessions and their cookies, and the check of the Origin header: better-auth's, on our own tables. Nobody signs
 * up by herself; `createAccount` is the only way in. Addresses and browsers of staff are not stored.
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
      expiresIn: SESSION_HOURS * 3600,
      disableSessionRefresh: true,
      fields: {
        userId: 'account_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
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
          before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }),
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

/** Who is signed in, as the stored session and account say now: a deactivated account is nobody at once. */
export async function sessionAccount(auth: Auth, context: Context): Promise<SignedIn | null> {
  const found = await auth.api.getSession({ headers: context.req.raw.headers });
  if (found?.user.active !== 1) return null;
  const { user, session } = found;
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

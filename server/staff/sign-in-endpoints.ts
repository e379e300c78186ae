import type { Context, Hono } from 'hono';
import { ProblemFailure } from '../http/problem-failure.ts';
import { readBody } from '../http/read-body.ts';
import type { Server } from '../server.ts';
import { type Auth, sessionAccount } from './auth.ts';
import { browserKind } from './browser-kind.ts';
import { logOperation } from './log-operation.ts';
import { createSignInLimiter } from './sign-in-limiter.ts';
import { noteSignIn } from './sign-in-log.ts';

const BODY_BYTES = 4_000;
const SECOND_FACTOR = ['verify-totp', 'verify-backup-code'] as const;

/**
 * The endpoints of better-auth that set cookies; no other of its endpoints exists here. Guessing a password is slowed per account;
 * of codes the library takes five for one sign-in and ten in a quarter of an hour for one account.
 */
export function mountSignIn(app: Hono, server: Server, auth: Auth): void {
  const limiter = createSignInLimiter(server.effects);
  app.post('/api/auth/sign-in/email', async (context) => {
    const bytes = await readBody(context.req.raw, BODY_BYTES, 'body_too_large');
    const email = textIn(bytes, 'email');
    const browser = browserKind(context.req.header('user-agent'));
    if (!limiter.mayTry(email)) {
      await noteSignIn(server, { email }, 'failed', browser);
      throw new ProblemFailure('too_many_requests');
    }
    const response = await auth.handler(again(context, bytes));
    if (!response.ok) {
      limiter.failed(email);
      await noteSignIn(server, { email }, 'failed', browser);
      throw new ProblemFailure('wrong_credentials');
    }
    limiter.succeeded(email);
    const { twoFactorRedirect } = (await response.clone().json()) as { twoFactorRedirect?: boolean };
    await noteSignIn(server, { email }, twoFactorRedirect ? 'password_only' : 'signed_in', browser);
    return response;
  });
  for (const name of SECOND_FACTOR) {
    app.post(`/api/auth/two-factor/${name}`, async (context) => {
      const bytes = await readBody(context.req.raw, BODY_BYTES, 'body_too_large');
      const before = await sessionAccount(server, auth, context);
      // Only the code goes on: a device is never trusted beyond this sign-in.
      const code = new TextEncoder().encode(JSON.stringify({ code: textIn(bytes, 'code') }));
      const response = await auth.handler(again(context, code));
      if (!response.ok) throw refusal(await response.json().catch(() => null), response.status);
      await logConfirmed(server, before, name);
      const { user } = (await response.clone().json()) as { user?: { id?: string } };
      if (!before && user?.id !== undefined) {
        const browser = browserKind(context.req.header('user-agent'));
        await noteSignIn(server, { accountId: user.id }, 'signed_in', browser);
      }
      return response;
    });
  }
  app.post('/api/auth/sign-out', (context) => auth.handler(context.req.raw));
}

/** With a session the code ends the set-up; without one it is a sign-in, which the log leaves out but for a backup code. */
async function logConfirmed(
  server: Server,
  before: Awaited<ReturnType<typeof sessionAccount>>,
  name: (typeof SECOND_FACTOR)[number],
): Promise<void> {
  if (before && name === 'verify-totp') {
    await logOperation(server, {
      kind: 'account',
      accountId: before.accountId,
      note: 'faktor kedua sendiri dipasang',
    });
  }
}

function refusal(body: unknown, status: number): ProblemFailure {
  const code = (body as { code?: unknown } | null)?.code;
  if (status === 429) return new ProblemFailure('too_many_requests');
  if (code === 'INVALID_CODE' || code === 'INVALID_BACKUP_CODE') {
    return new ProblemFailure('second_factor_wrong', ['code']);
  }
  return new ProblemFailure('not_signed_in');
}

/** The request once more with a body already read. */
function again(context: Context, bytes: Uint8Array): Request {
  const headers = new Headers(context.req.raw.headers);
  headers.delete('content-length');
  return new Request(context.req.raw.url, { method: 'POST', headers, body: new Uint8Array(bytes) });
}

function textIn(bytes: Uint8Array, field: string): string {
  try {
    const value = (JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>)[field];
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}

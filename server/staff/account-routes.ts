import * as v from 'valibot';
import {
  account,
  accountAdded,
  accounts,
  addAccount as addAccountBody,
  backupCodes,
  changeAccount as changeAccountBody,
  changePassword,
  emptyBody,
  endSessions as endSessionsBody,
  me,
  passwordReset,
  secondFactorStarted,
  sessions,
  withPassword,
  withReason,
} from '../../api-client/contract/desk/account.ts';
import { type Route, type RouteCall, route, type StaffAccount } from '../http/route.ts';
import type { Server } from '../server.ts';
import { accountOf, addAccount, deactivateAccount, listAccounts } from './accounts.ts';
import { changeAccount, resetPassword, resetSecondFactor } from './administration/change-account.ts';
import {
  changeOwnPassword,
  renewBackupCodes,
  startSecondFactor,
  stopSecondFactor,
} from './administration/own-account.ts';
import { endSessions, listSessions } from './administration/sessions.ts';
import type { Auth } from './auth.ts';
import { failedSignIns } from './sign-in-log.ts';

const EVERYBODY = ['verifier', 'agencyOfficer', 'leader', 'auditor', 'administrator'] as const;
const ADMINISTRATOR = ['administrator'] as const;
const done = v.strictObject({ done: v.literal(true) });
const ACCOUNTS = '/api/administration/accounts';

const self = (call: RouteCall<unknown>) => call.account as StaffAccount;
const person = (call: RouteCall<unknown>) => call.params.accountId ?? '';
/** The cookie alone: what better-auth needs to know who asks. */
const cookieOf = (call: RouteCall<unknown>) => new Headers({ cookie: call.header('cookie') ?? '' });

/** One's own account: what everybody may do with it, even before a duty is done. */
export function ownAccountRoutes(server: Server, auth: Auth): Route[] {
  return [
    route(
      { method: 'GET', path: '/api/me', audience: EVERYBODY, summary: 'Who is signed in.', answer: me },
      async (call) => {
        const { accountId, name, role, agencyCode, duty, secondFactor } = self(call);
        const { demo } = server.reference.instance;
        return { accountId, name, role, agencyCode, demo, duty, secondFactor };
      },
    ),
    route(
      {
        method: 'GET',
        path: '/api/account/sessions',
        audience: EVERYBODY,
        summary: 'Where one is signed in.',
        answer: sessions,
      },
      (call) => listSessions(server, self(call).accountId, self(call).sessionId),
    ),
    route(
      {
        method: 'POST',
        path: '/api/account/sessions/end',
        audience: EVERYBODY,
        summary: 'Ends one of one’s own sessions, or all others.',
        body: endSessionsBody,
        answer: done,
      },
      async (call) => {
        const { accountId, sessionId: keepId } = self(call);
        await endSessions(server, accountId, { sessionId: call.body.sessionId, keepId }, accountId);
        return { done: true };
      },
    ),
    route(
      {
        method: 'POST',
        path: '/api/account/password',
        audience: EVERYBODY,
        summary: 'Changes one’s own password and ends one’s other sessions.',
        body: changePassword,
        answer: done,
      },
      async (call) => {
        const { accountId, sessionId } = self(call);
        await changeOwnPassword(server, auth, accountId, call.body, sessionId);
        return { done: true };
      },
    ),
    route(
      {
        method: 'POST',
        path: '/api/account/second-factor/start',
        audience: EVERYBODY,
        summary: 'Makes the secret of an authenticator, to be confirmed with a code.',
        body: withPassword,
        answer: secondFactorStarted,
      },
      (call) => startSecondFactor(auth, cookieOf(call), call.body.password),
    ),
    route(
      {
        method: 'POST',
        path: '/api/account/second-factor/backup-codes',
        audience: EVERYBODY,
        summary: 'Makes other backup codes.',
        body: withPassword,
        answer: backupCodes,
      },
      async (call) => ({
        backupCodes: await renewBackupCodes(
          server,
          auth,
          self(call).accountId,
          cookieOf(call),
          call.body.password,
        ),
      }),
    ),
    route(
      {
        method: 'POST',
        path: '/api/account/second-factor/stop',
        audience: EVERYBODY,
        summary: 'Takes one’s own second factor off, where it is no duty.',
        body: withPassword,
        answer: done,
      },
      async (call) => {
        await stopSecondFactor(server, auth, self(call).accountId, call.body.password);
        return { done: true };
      },
    ),
  ];
}

/** What an administrator does with the accounts of others. */
export function accountRoutes(server: Server, auth: Auth): Route[] {
  return [
    route(
      {
        method: 'GET',
        path: ACCOUNTS,
        audience: ADMINISTRATOR,
        summary: 'All accounts.',
        answer: accounts,
      },
      async () => ({
        accounts: await listAccounts(server),
        strangers: (await failedSignIns(server)).get('') ?? 0,
      }),
    ),
    route(
      {
        method: 'POST',
        path: ACCOUNTS,
        audience: ADMINISTRATOR,
        summary: 'Makes an account; without a password a one-time password is told, once.',
        body: addAccountBody,
        answer: accountAdded,
        status: 201,
      },
      (call) => addAccount(server, auth, call.body, self(call).accountId),
    ),
    route(
      {
        method: 'POST',
        path: `${ACCOUNTS}/:accountId/change`,
        audience: ADMINISTRATOR,
        summary: 'Changes name, role or agency.',
        body: changeAccountBody,
        answer: account,
      },
      async (call) => {
        await changeAccount(server, person(call), call.body, self(call).accountId);
        return accountOf(server, person(call));
      },
    ),
    route(
      {
        method: 'POST',
        path: `${ACCOUNTS}/:accountId/reset-password`,
        audience: ADMINISTRATOR,
        summary: 'Makes a one-time password, told once, and ends all sessions.',
        body: emptyBody,
        answer: passwordReset,
      },
      (call) => resetPassword(server, auth, person(call), self(call).accountId),
    ),
    route(
      {
        method: 'POST',
        path: `${ACCOUNTS}/:accountId/reset-second-factor`,
        audience: ADMINISTRATOR,
        summary: 'Takes the second factor off after a lost device.',
        body: withReason,
        answer: done,
      },
      async (call) => {
        await resetSecondFactor(server, person(call), call.body.reason, self(call).accountId);
        return { done: true };
      },
    ),
    route(
      {
        method: 'GET',
        path: `${ACCOUNTS}/:accountId/sessions`,
        audience: ADMINISTRATOR,
        summary: 'Where an account is signed in.',
        answer: sessions,
      },
      async (call) => {
        await accountOf(server, person(call));
        return listSessions(server, person(call), self(call).sessionId);
      },
    ),
    route(
      {
        method: 'POST',
        path: `${ACCOUNTS}/:accountId/sessions/end`,
        audience: ADMINISTRATOR,
        summary: 'Ends one session of an account, or all.',
        body: endSessionsBody,
        answer: done,
      },
      async (call) => {
        const { sessionId } = call.body;
        await endSessions(server, person(call), { sessionId, keepId: null }, self(call).accountId);
        return { done: true };
      },
    ),
    route(
      {
        method: 'POST',
        path: `${ACCOUNTS}/:accountId/deactivate`,
        audience: ADMINISTRATOR,
        summary: 'Ends an account and all its sessions at once.',
        body: emptyBody,
        answer: done,
      },
      async (call) => {
        await deactivateAccount(server, person(call), self(call).accountId);
        return { done: true };
      },
    ),
  ];
}

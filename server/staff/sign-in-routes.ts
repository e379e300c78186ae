import { emptyBody } from '../../api-client/contract/desk/account.ts';
import { sessionLeft, signIns } from '../../api-client/contract/desk/sign-ins.ts';
import { type Route, type RouteCall, route, type StaffAccount } from '../http/route.ts';
import type { Server } from '../server.ts';
import { sessionLeftOf } from './session-left.ts';
import { signInsOf } from './sign-in-log.ts';

const EVERYBODY = ['verifier', 'agencyOfficer', 'leader', 'auditor', 'administrator'] as const;
const self = (call: RouteCall<unknown>) => call.account as StaffAccount;

/** Where one signed in, and that one is still there. */
export function signInRoutes(server: Server): Route[] {
  return [
    route(
      {
        method: 'GET',
        path: '/api/account/sign-ins',
        audience: EVERYBODY,
        summary: 'One’s own sign-ins and the failed tries at one’s account.',
        answer: signIns,
      },
      (call) => signInsOf(server, self(call).accountId),
    ),
    route(
      {
        method: 'GET',
        path: '/api/account/session',
        audience: EVERYBODY,
        summary: 'How long the session goes on; asking does not prolong it.',
        answer: sessionLeft,
      },
      (call) => sessionLeftOf(server, self(call)),
    ),
    route(
      {
        method: 'POST',
        path: '/api/account/active',
        audience: EVERYBODY,
        summary: 'Somebody is at the keyboard: the session goes on.',
        body: emptyBody,
        answer: sessionLeft,
      },
      (call) => sessionLeftOf(server, self(call)),
    ),
  ];
}

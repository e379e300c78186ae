import * as v from 'valibot';

<<<<<<< HEAD

import { overview as overviewAnswer } from '../../api-client/contract/desk/overview.ts';

=======

import {
  account,
  createAccount as createAccountBody,
  emptyBody,
  me,
} from '../../api-client/contract/desk/account.ts';

>>>>>>> 997ede9 (The leader reads late complaints by number, twelve weeks, fair scorecards and the month's contacts)

import { gateAnswer, gateRequest } from '../../api-client/contract/desk/text-span.ts';
import { instanceForForm } from '../../api-client/contract/public/instance.ts';
import { gateText } from '../disclosure/gate-text.ts';
import { type Route, route } from '../http/route.ts';
import { referenceForForm } from '../reference.ts';
import type { Server } from '../server.ts';

<<<<<<< HEAD

import { overview } from './overview.ts';

=======

import { createAccount, deactivateAccount, listAccounts } from './accounts.ts';
import type { Auth } from './auth.ts';

>>>>>>> 997ede9 (The leader reads late complaints by number, twelve weeks, fair scorecards and the month's contacts)

const EVERYBODY = ['verifier', 'agencyOfficer', 'leader', 'auditor', 'administrator'] as const;

/** What everybody at the desk, leaders, auditors and administrators may ask. */
export function overviewRoutes(server: Server): Route[] {
  return [
    route(
      {
        method: 'GET',
        path: '/api/reference',
        audience: EVERYBODY,
        summary: 'Names of categories, agencies and regions.',
        answer: instanceForForm,
      },
      async () => referenceForForm(server.reference),
    ),
    route(
      {
        method: 'GET',
        path: '/api/boundaries',
        audience: EVERYBODY,
        summary: 'Simplified outlines of districts and villages (GeoJSON).',
        answer: v.looseObject({ type: v.literal('FeatureCollection') }),
      },
      async () => JSON.parse(server.reference.boundaries),
    ),
    route(
      {
        method: 'POST',
        path: '/api/gate',
        audience: ['verifier', 'agencyOfficer'],
        summary: 'What in a text points to a person.',
        body: gateRequest,
        answer: gateAnswer,
      },
      async (call) => gateText(call.body.text, server.reference),
    ),
    route(
      {
        method: 'GET',
<<<<<<< HEAD
        path: '/api/overview',
        audience: ['leader'],
        summary: 'What is open and late, by agency.',
        answer: overviewAnswer,
      },
      () => overview(server),
=======
        path: '/api/administration/accounts',
        audience: ['administrator'],
        summary: 'All accounts.',
        answer: v.strictObject({ accounts: v.array(account) }),
      },
      async () => ({ accounts: await listAccounts(server) }),
    ),
    route(
        method: 'POST',
        path: '/api/administration/accounts',
        audience: ['administrator'],
        summary: 'Makes an account.',
        body: createAccountBody,
        answer: account,
        status: 201,,
      (call) => createAccount(server, auth, call.body, call.account?.accountId ?? null),
    ),
    route(
        method: 'POST',
        path: '/api/administration/accounts/:accountId/deactivate',
        audience: ['administrator'],
        summary: 'Ends an account and all its sessions at once.',
        body: emptyBody,
        answer: v.strictObject(done: v.literal(true) ),,
      async (call) => 
        await deactivateAccount(server, call.params.accountId ?? '', call.account?.accountId ?? '');
        return { done: true };,
>>>>>>> 997ede9 (The leader reads late complaints by number, twelve weeks, fair scorecards and the month's contacts)
    ),
  ];
}

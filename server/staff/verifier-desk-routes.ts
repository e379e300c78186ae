import { emptyBody } from '../../api-client/contract/desk/account.ts';
import { likelyDuplicates } from '../../api-client/contract/desk/duplicates.ts';
import {
  savedFilters as savedFiltersAnswer,
  saveFilter as saveFilterBody,
  searchAnswer,
  searchRegister as searchBody,
} from '../../api-client/contract/desk/search.ts';
import { actionDone, verifyAndAssignAction } from '../../api-client/contract/desk/verification.ts';
import { type Route, type RouteCall, route } from '../http/route.ts';
import type { Server } from '../server.ts';
import { findDuplicates } from './duplicates/find-duplicates.ts';
import { removeFilter, savedFilters, saveFilter } from './saved-filters.ts';
import { searchRegister } from './search-register.ts';
import { verifyAndAssign } from './verify-and-assign.ts';

const VERIFIERS = ['verifier'] as const;
const FILTERS = '/api/verification/filters';

const byOf = (call: RouteCall<unknown>) => call.account?.accountId ?? '';
const idOf = (call: RouteCall<unknown>) => call.params.complaintId ?? '';

/** How a verifier finds complaints, sees likely duplicates, and settles an ordinary one in one step. Zone: casework. */
export function verifierDeskRoutes(server: Server): Route[] {
  return [
    route(
      {
        method: 'POST',
        path: '/api/verification/search',
        audience: VERIFIERS,
        summary:
          'Complaints of the whole register by number, words, place, category, agency, state and days.',
        body: searchBody,
        answer: searchAnswer,
      },
      (call) => searchRegister(server, call.body),
    ),
    route(
      {
        method: 'GET',
        path: FILTERS,
        audience: VERIFIERS,
        summary: 'The filters this verifier keeps.',
        answer: savedFiltersAnswer,
      },
      (call) => savedFilters(server, byOf(call)),
    ),
    route(
      {
        method: 'POST',
        path: FILTERS,
        audience: VERIFIERS,
        summary: 'Keeps a filter under a name.',
        body: saveFilterBody,
        answer: savedFiltersAnswer,
      },
      (call) => saveFilter(server, byOf(call), call.body),
    ),
    route(
      {
        method: 'POST',
        path: `${FILTERS}/:filterId/remove`,
        audience: VERIFIERS,
        summary: 'Removes a kept filter.',
        body: emptyBody,
        answer: savedFiltersAnswer,
      },
      (call) => removeFilter(server, byOf(call), call.params.filterId ?? ''),
    ),
    route(
      {
        method: 'GET',
        path: '/api/verification/complaints/:complaintId/duplicates',
        audience: VERIFIERS,
        summary: 'Complaints that may tell of the same matter, with what speaks for it.',
        answer: likelyDuplicates,
      },
      (call) => findDuplicates(server, idOf(call)),
    ),
    route(
      {
        method: 'POST',
        path: '/api/verification/complaints/:complaintId/verify-and-assign',
        audience: VERIFIERS,
        summary: 'Verifies and assigns with a brief, in one step.',
        body: verifyAndAssignAction,
        answer: actionDone,
      },
      (call) => verifyAndAssign(server, idOf(call), byOf(call), call.body),
    ),
  ];
}

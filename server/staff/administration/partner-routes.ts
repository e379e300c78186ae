import * as v from 'valibot';
import {
  addPartner as addPartnerBody,
  endPartner as endPartnerBody,
  partnerAdded,
  partners,
} from '../../../api-client/contract/desk/administration-partners.ts';
import { type Route, route } from '../../http/route.ts';
import type { Server } from '../../server.ts';
import { addPartner, endPartner, listPartners } from './partners.ts';

const audience = ['administrator'] as const;
const path = '/api/administration/partners';

/** Who may file through Open311. */
export function partnerRoutes(server: Server): Route[] {
  return [
    route(
      { method: 'GET', path, audience, summary: 'Applications that file through Open311.', answer: partners },
      () => listPartners(server),
    ),
    route(
      {
        method: 'POST',
        path,
        audience,
        summary: 'Makes a key for such an application; it is shown this once.',
        body: addPartnerBody,
        answer: partnerAdded,
      },
      ({ body, account }) => addPartner(server, body, account?.accountId ?? ''),
    ),
    route(
      {
        method: 'POST',
        path: `${path}/end`,
        audience,
        summary: 'Refuses its key from now on.',
        body: endPartnerBody,
        answer: v.strictObject({ done: v.literal(true) }),
      },
      async ({ body, account }) => {
        await endPartner(server, body.partnerId, account?.accountId ?? '');
        return { done: true } as const;
      },
    ),
  ];
}

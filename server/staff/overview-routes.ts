import * as v from 'valibot';
import { gateAnswer, gateRequest } from '../../api-client/contract/desk/text-span.ts';
import { instanceForForm } from '../../api-client/contract/public/instance.ts';
import { gateText } from '../disclosure/gate-text.ts';
import { type Route, route } from '../http/route.ts';
import { referenceForForm } from '../reference.ts';
import type { Server } from '../server.ts';

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
  ];
}

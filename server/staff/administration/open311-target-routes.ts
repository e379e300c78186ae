import * as v from 'valibot';
import {
  addOpen311Target as addBody,
  changeOpen311Mapping as mappingBody,
  oneOpen311Target,
  oneOutsideService,
  open311TargetAdded,
  open311Targets,
  outsideDefinition,
} from '../../../api-client/contract/desk/outward.ts';
import { type Route, type RouteCall, route } from '../../http/route.ts';
import type { Server } from '../../server.ts';
import { changeOpen311Mapping, readOpen311Definition, refreshOpen311Target } from './open311-mapping.ts';
import { addOpen311Target, endOpen311Target, listOpen311Targets } from './open311-targets.ts';

const audience = ['administrator'] as const;
const path = '/api/administration/open311-targets';
const answer = v.strictObject({ done: v.literal(true) });
const byOf = (call: RouteCall<unknown>) => call.account?.accountId ?? '';

/** Systems of others that complaints are forwarded to. */
export function open311TargetRoutes(server: Server): Route[] {
  const change = { method: 'POST', audience, answer } as const;
  const done = async (task: Promise<void>) => {
    await task;
    return { done: true } as const;
  };
  return [
    route(
      {
        method: 'GET',
        path,
        audience,
        summary: 'Systems that speak Open311 and are forwarded to.',
        answer: open311Targets,
      },
      () => listOpen311Targets(server),
    ),
    route(
      {
        method: 'POST',
        path,
        audience,
        summary: 'Reads such a system and keeps it; its key is sealed.',
        body: addBody,
        answer: open311TargetAdded,
      },
      (call) => addOpen311Target(server, call.body, byOf(call)),
    ),
    route(
      {
        ...change,
        path: `${path}/mapping`,
        summary: 'Says which of its services each category is.',
        body: mappingBody,
      },
      (call) => done(changeOpen311Mapping(server, call.body, byOf(call))),
    ),
    route(
      {
        method: 'POST',
        path: `${path}/definition`,
        audience,
        summary: 'Reads what one of its services asks beside the text.',
        body: oneOutsideService,
        answer: outsideDefinition,
      },
      (call) => readOpen311Definition(server, call.body),
    ),
    route(
      { ...change, path: `${path}/refresh`, summary: 'Reads its services anew.', body: oneOpen311Target },
      (call) => done(refreshOpen311Target(server, call.body.targetId, byOf(call))),
    ),
    route(
      { ...change, path: `${path}/end`, summary: 'Sends nothing there any more.', body: oneOpen311Target },
      (call) => done(endOpen311Target(server, call.body.targetId, byOf(call))),
    ),
  ];
}

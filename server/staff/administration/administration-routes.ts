import * as v from 'valibot';
import {
  addAgency as addAgencyBody,
  administeredAgencies,
  changeAgency as changeAgencyBody,
  versionOnly,
} from '../../../api-client/contract/desk/administration-agencies.ts';
import {
  addCategory as addCategoryBody,
  administeredCategories,
  changeCategory as changeCategoryBody,
  changeQuestions as changeQuestionsBody,
} from '../../../api-client/contract/desk/administration-categories.ts';
import {
  hostOfAgency,
  hosts,
  ignoreHost as ignoreHostBody,
} from '../../../api-client/contract/desk/administration-hosts.ts';
import {
  changeDaysOff as changeDaysOffBody,
  changePolicy as changePolicyBody,
  policies,
} from '../../../api-client/contract/desk/administration-policy.ts';
import {
  changeCriteria as changeCriteriaBody,
  changeOffice as changeOfficeBody,
  changeOwners as changeOwnersBody,
  changeRules as changeRulesBody,
  administrationChanges as changesAnswer,
  administeredSettings as settingsAnswer,
} from '../../../api-client/contract/desk/administration-settings.ts';
import { type Route, type RouteCall, route } from '../../http/route.ts';
import type { Server } from '../../server.ts';
import { addAgency, changeAgency, listAgencies, restoreAgency, retireAgency } from './agencies.ts';
import {
  addCategory,
  changeCategory,
  changeQuestions,
  listCategories,
  restoreCategory,
  retireCategory,
} from './categories.ts';
import { administrationChanges } from './change-log.ts';
import { changeCriteria } from './criteria.ts';
import { allowHost, ignoreHost, listHosts, removeHost } from './hosts.ts';
import { changeDaysOff, changePolicy, listPolicies } from './policies.ts';
import { administeredSettings, changeOffice, changeOwners, changeRules } from './settings.ts';

const done = v.strictObject({ done: v.literal(true) });
const audience = ['administrator'] as const;

/** A change: a strict body in, "done" out; what it became is read anew. */
function change<const S extends v.GenericSchema>(
  path: string,
  summary: string,
  body: S,
  make: (body: v.InferOutput<S>, by: string, code: string) => Promise<void>,
): Route {
  return route(
    { method: 'POST', path: `/api/administration/${path}`, audience, summary, body, answer: done },
    async (call) => {
      const { body: sent, params, account } = call as RouteCall<v.InferOutput<S>>;
      await make(sent, account?.accountId ?? '', params.code ?? '');
      return { done: true };
    },
  );
}

function read<const S extends v.GenericSchema>(
  path: string,
  summary: string,
  answer: S,
  give: () => Promise<v.InferInput<S>>,
): Route {
  return route(
    { method: 'GET', path: `/api/administration/${path}`, audience, summary, answer },
    give as never,
  );
}

/** Agencies, host pages, categories, policies and settings: all an administrator edits but accounts. */
export function administrationRoutes(server: Server): Route[] {
  return [
    read('agencies', 'All agencies, retired ones too.', administeredAgencies, async () => ({
      agencies: await listAgencies(server),
    })),
    change('agencies', 'Adds an agency.', addAgencyBody, (body, by) => addAgency(server, body, by)),
    change('agencies/:code/change', 'Changes an agency.', changeAgencyBody, (body, by, code) =>
      changeAgency(server, code, body, by),
    ),
    change('agencies/:code/retire', 'Gives an agency nothing new any more.', versionOnly, (body, by, code) =>
      retireAgency(server, code, body.version, by),
    ),
    change('agencies/:code/restore', 'Takes a retired agency back.', versionOnly, (body, by, code) =>
      restoreAgency(server, code, body.version, by),
    ),

    read('hosts', 'Host pages allowed, and those that asked.', hosts, () => listHosts(server)),
    change('hosts/allow', 'Lets a page show the form of an agency.', hostOfAgency, (body, by) =>
      allowHost(server, body, by),
    ),
    change('hosts/remove', 'Takes a page off the list.', hostOfAgency, (body, by) =>
      removeHost(server, body, by),
    ),
    change('hosts/ignore', 'Says no more of a page that asked.', ignoreHostBody, (body, by) =>
      ignoreHost(server, body, by),
    ),

    read(
      'categories',
      'All categories with their rules and questions.',
      administeredCategories,
      async () => ({
        categories: await listCategories(server),
      }),
    ),
    change('categories', 'Adds a category.', addCategoryBody, (body, by) => addCategory(server, body, by)),
    change('categories/:code/change', 'Changes a category.', changeCategoryBody, (body, by, code) =>
      changeCategory(server, code, body, by),
    ),
    change('categories/:code/retire', 'Offers a category no more.', versionOnly, (body, by, code) =>
      retireCategory(server, code, body.version, by),
    ),
    change('categories/:code/restore', 'Offers a category again.', versionOnly, (body, by, code) =>
      restoreCategory(server, code, body.version, by),
    ),
    change(
      'categories/:code/questions',
      'Writes the next version of its questions.',
      changeQuestionsBody,
      (body, by, code) => changeQuestions(server, code, body, by),
    ),

    read('policy', 'Every version of what is promised.', policies, () => listPolicies(server)),
    change('policy', 'Promises something else from now on.', changePolicyBody, (body, by) =>
      changePolicy(server, body, by),
    ),
    change('days-off', 'Regional holidays and joint leave.', changeDaysOffBody, (body, by) =>
      changeDaysOff(server, body, by),
    ),
    read('settings', 'Rules of work, days off, facts of the office.', settingsAnswer, () =>
      administeredSettings(server),
    ),
    change('settings/rules', 'Changes the rules of work.', changeRulesBody, (body, by) =>
      changeRules(server, body, by),
    ),
    change(
      'settings/owners',
      'Changes to whom outside of the regency complaints may be forwarded.',
      changeOwnersBody,
      (body, by) => changeOwners(server, body, by),
    ),
    change('settings/office', 'Changes the facts of the office.', changeOfficeBody, (body, by) =>
      changeOffice(server, body, by),
    ),
    change(
      'settings/criteria',
      'States what a chat or post must have to count.',
      changeCriteriaBody,
      (body, by) => changeCriteria(server, body, by),
    ),
    read('changes', 'What administrators changed, newest first.', changesAnswer, () =>
      administrationChanges(server),
    ),
  ];
}

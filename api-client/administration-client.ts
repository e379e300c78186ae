import * as v from 'valibot';
import {
  type AddAccount,
  account,
  accountAdded,
  accounts,
  backupCodes,
  type ChangeAccount,
  passwordReset,
  secondFactorStarted,
  sessions,
} from './contract/desk/account.ts';
import {
  type AddAgency,
  administeredAgencies,
  type ChangeAgency,
} from './contract/desk/administration-agencies.ts';
import {
  type AddCategory,
  administeredCategories,
  type ChangeCategory,
  type ChangeQuestions,
} from './contract/desk/administration-categories.ts';
import { type HostOfAgency, hosts } from './contract/desk/administration-hosts.ts';
import { type AddPartner, partnerAdded, partners } from './contract/desk/administration-partners.ts';
import { type ChangeDaysOff, type ChangePolicy, policies } from './contract/desk/administration-policy.ts';
import {
  administeredSettings,
  administrationChanges,
  type OfficeFacts,
  type OutsideOwnerList,
  type WorkRules,
} from './contract/desk/administration-settings.ts';
import { webhookAdded, webhooks } from './contract/desk/administration-webhooks.ts';
import {
  type AddOpen311Target,
  type ChangeOpen311Mapping,
  type OneOutsideService,
  open311TargetAdded,
  open311Targets,
  outsideDefinition,
} from './contract/desk/outward.ts';
import { sessionLeft, signIns } from './contract/desk/sign-ins.ts';
import type { SocialCriteria } from './contract/public/criteria.ts';
import { type createKy, request } from './request.ts';

const done = v.strictObject({ done: v.literal(true) });
type Retirable = 'agencies' | 'categories';

/** What an administrator may ask, and what everybody may do with her own account. Throws the errors of `errors.ts`. */
export function createAdministrationClient(client: ReturnType<typeof createKy>) {
  const get = <S extends v.GenericSchema>(path: string, schema: S) => request(client, path, {}, schema);
  const post = <S extends v.GenericSchema>(path: string, json: unknown, schema: S) =>
    request(client, path, { method: 'post', json }, schema);
  const at = (path: string) => `api/administration/${path}`;
  return {
    ownSessions: () => get('api/account/sessions', sessions),
    ownSignIns: () => get('api/account/sign-ins', signIns),
    sessionLeft: () => get('api/account/session', sessionLeft),
    /** Tells that somebody is at the keyboard. */
    stillHere: () => post('api/account/active', {}, sessionLeft),
    endOwnSessions: (sessionId: string | null) => post('api/account/sessions/end', { sessionId }, done),
    changePassword: (present: string, password: string) =>
      post('api/account/password', { present, password }, done),
    startSecondFactor: (password: string) =>
      post('api/account/second-factor/start', { password }, secondFactorStarted),
    /** With a session it ends the set-up, without one it ends the sign-in that a password began. */
    confirmSecondFactor: async (code: string): Promise<void> => {
      await post('api/auth/two-factor/verify-totp', { code }, v.unknown());
    },
    /** A backup code in place of the authenticator's; each serves once. */
    useBackupCode: async (code: string): Promise<void> => {
      await post('api/auth/two-factor/verify-backup-code', { code }, v.unknown());
    },
    renewBackupCodes: (password: string) =>
      post('api/account/second-factor/backup-codes', { password }, backupCodes),
    stopSecondFactor: (password: string) => post('api/account/second-factor/stop', { password }, done),

    accounts: () => get(at('accounts'), accounts),
    createAccount: (body: AddAccount) => post(at('accounts'), body, accountAdded),
    changeAccount: (id: string, body: ChangeAccount) => post(at(`accounts/${id}/change`), body, account),
    deactivateAccount: (id: string) => post(at(`accounts/${id}/deactivate`), {}, done),
    resetPassword: (id: string) => post(at(`accounts/${id}/reset-password`), {}, passwordReset),
    resetSecondFactor: (id: string, reason: string) =>
      post(at(`accounts/${id}/reset-second-factor`), { reason }, done),
    sessionsOf: (id: string) => get(at(`accounts/${id}/sessions`), sessions),
    endSessionsOf: (id: string, sessionId: string | null) =>
      post(at(`accounts/${id}/sessions/end`), { sessionId }, done),

    administeredAgencies: () => get(at('agencies'), administeredAgencies),
    addAgency: (body: AddAgency) => post(at('agencies'), body, done),
    changeAgency: (code: string, body: ChangeAgency) => post(at(`agencies/${code}/change`), body, done),
    retire: (what: Retirable, code: string, version: number) =>
      post(at(`${what}/${code}/retire`), { version }, done),
    restore: (what: Retirable, code: string, version: number) =>
      post(at(`${what}/${code}/restore`), { version }, done),

    hosts: () => get(at('hosts'), hosts),
    allowHost: (body: HostOfAgency) => post(at('hosts/allow'), body, done),
    removeHost: (body: HostOfAgency) => post(at('hosts/remove'), body, done),
    partners: () => get(at('partners'), partners),
    addPartner: (body: AddPartner) => post(at('partners'), body, partnerAdded),
    endPartner: (partnerId: string) => post(at('partners/end'), { partnerId }, done),
    open311Targets: () => get(at('open311-targets'), open311Targets),
    addOpen311Target: (body: AddOpen311Target) => post(at('open311-targets'), body, open311TargetAdded),
    changeOpen311Mapping: (body: ChangeOpen311Mapping) => post(at('open311-targets/mapping'), body, done),
    open311Definition: (body: OneOutsideService) =>
      post(at('open311-targets/definition'), body, outsideDefinition),
    refreshOpen311Target: (targetId: string) => post(at('open311-targets/refresh'), { targetId }, done),
    endOpen311Target: (targetId: string) => post(at('open311-targets/end'), { targetId }, done),
    webhooks: () => get(at('webhooks'), webhooks),
    addWebhook: (address: string) => post(at('webhooks'), { address }, webhookAdded),
    endWebhook: (webhookId: string) => post(at('webhooks/end'), { webhookId }, done),
    pingWebhook: (webhookId: string) => post(at('webhooks/test'), { webhookId }, done),
    retryDelivery: (webhookId: string, eventId: string) =>
      post(at('webhooks/retry'), { webhookId, eventId }, done),
    ignoreHost: (body: { agencyCode: string | null; origin: string }) => post(at('hosts/ignore'), body, done),

    administeredCategories: () => get(at('categories'), administeredCategories),
    addCategory: (body: AddCategory) => post(at('categories'), body, done),
    changeCategory: (code: string, body: ChangeCategory) => post(at(`categories/${code}/change`), body, done),
    changeQuestions: (code: string, body: ChangeQuestions) =>
      post(at(`categories/${code}/questions`), body, done),

    policies: () => get(at('policy'), policies),
    changePolicy: (body: ChangePolicy) => post(at('policy'), body, done),
    changeDaysOff: (body: ChangeDaysOff) => post(at('days-off'), body, done),
    administeredSettings: () => get(at('settings'), administeredSettings),
    changeRules: (body: { version: number; values: WorkRules }) => post(at('settings/rules'), body, done),
    changeOwners: (body: { version: number; owners: OutsideOwnerList }) =>
      post(at('settings/owners'), body, done),
    changeOffice: (body: { before: OfficeFacts; after: OfficeFacts }) =>
      post(at('settings/office'), body, done),
    changeCriteria: (body: { before: SocialCriteria; after: SocialCriteria }) =>
      post(at('settings/criteria'), body, done),
    administrationChanges: () => get(at('changes'), administrationChanges),
  };
}

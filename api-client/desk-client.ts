import * as v from 'valibot';
import { createAdministrationClient } from './administration-client.ts';
import { me } from './contract/desk/account.ts';
import {
  agencyQueue,
  complaintForAgency,
  judgeAnswer,
  uploadedPhoto,
  workLogged,
} from './contract/desk/agency.ts';
import {
  agencyTeam,
  agencyWork,
  deputyCover,
  type HandOver,
  handedOver,
  type NameDeputy,
  taken,
} from './contract/desk/agency-team.ts';
import { type AuditQuery, auditChain, auditLog } from './contract/desk/audit.ts';
import { likelyDuplicates } from './contract/desk/duplicates.ts';
import {
  type ChooseNotice,
  mailState,
  noticeChoices,
  noticeCount,
  notices,
  type ReadNotices,
} from './contract/desk/notification.ts';
import { outwardOffer, outwardSettled } from './contract/desk/outward.ts';
import { lateList, overview } from './contract/desk/overview.ts';
import { responsiveContacts, type ScorecardPeriod, scorecard } from './contract/desk/scorecard.ts';
import { type SaveFilter, type SearchRegister, savedFilters, searchAnswer } from './contract/desk/search.ts';
import { gateAnswer } from './contract/desk/text-span.ts';
import {
  actionDone,
  type CheckPhoto,
  complaintForVerifier,
  outsideOwners,
  type PublishAction,
  photoChecked,
  publicationPreview,
  publicationStatus,
  verificationQueue,
} from './contract/desk/verification.ts';
import { instanceForForm } from './contract/public/instance.ts';
import { entryCalls } from './entry-calls.ts';
import { identityCalls } from './identity-calls.ts';
import { createKy, type Endpoint, request, requestBlob } from './request.ts';

const newKey = (): string => crypto.randomUUID();
const keyed = (key: string) => ({ 'idempotency-key': key });
/** better-auth's own answer, of which one thing matters. */
const signInAnswer = v.looseObject({ twoFactorRedirect: v.optional(v.boolean()) });
const done = v.strictObject({ done: v.literal(true) });

/** What a staff browser may ask of the desk's API; the server answers each role its own. Throws the errors of `errors.ts`. */
export function createDeskClient(endpoint: Endpoint) {
  const client = createKy(endpoint);
  const post = (json: unknown) => ({ method: 'post', json });
  const verification = (id: string, rest = '') => `api/verification/complaints/${id}${rest}`;
  const agency = (id: string, rest = '') => `api/agency/complaints/${id}${rest}`;
  return {
    /** Passwords, sessions and their cookies are better-auth's. `second_factor`: a code is needed yet (`confirmSecondFactor`). */
    signIn: async (email: string, password: string): Promise<'signed_in' | 'second_factor'> => {
      const answer = await request(client, 'api/auth/sign-in/email', post({ email, password }), signInAnswer);
      return answer.twoFactorRedirect ? 'second_factor' : 'signed_in';
    },
    signOut: async (): Promise<void> => {
      await request(client, 'api/auth/sign-out', post({}), v.unknown());
    },
    me: () => request(client, 'api/me', {}, me),
    reference: () => request(client, 'api/reference', {}, instanceForForm),
    gate: (text: string) => request(client, 'api/gate', post({ text }), gateAnswer),

    verificationQueue: () => request(client, 'api/verification/queue', {}, verificationQueue),
    complaintForVerifier: (id: string) => request(client, verification(id), {}, complaintForVerifier),
    recording: (id: string, recordingId: string) =>
      requestBlob(client, verification(id, `/recordings/${recordingId}`), {}),
    verifierPhoto: (id: string, photoId: string) =>
      requestBlob(client, verification(id, `/photos/${photoId}`), {}),
    /** `name` is one of the complaint's `actions`; `body` the schema of that action in contract/desk/verification.ts. */
    verifierAct: (id: string, name: string, body: object) =>
      request(client, verification(id, `/${name}`), post(body), actionDone),
    previewPublication: (id: string, body: PublishAction) =>
      request(client, verification(id, '/preview'), post(body), publicationPreview),
    checkPhoto: (id: string, photoId: string, body: CheckPhoto) =>
      request(client, verification(id, `/photos/${photoId}/check`), post(body), photoChecked),
    searchRegister: (body: SearchRegister) =>
      request(client, 'api/verification/search', post(body), searchAnswer),
    savedFilters: () => request(client, 'api/verification/filters', {}, savedFilters),
    saveFilter: (body: SaveFilter) => request(client, 'api/verification/filters', post(body), savedFilters),
    removeFilter: (id: string) =>
      request(client, `api/verification/filters/${id}/remove`, post({}), savedFilters),
    likelyDuplicates: (id: string) => request(client, verification(id, '/duplicates'), {}, likelyDuplicates),
    uncheckPhoto: (id: string, photoId: string, body: { audience: 'agency' | 'public' }) =>
      request(client, verification(id, `/photos/${photoId}/uncheck`), post(body), photoChecked),
    outwardOffer: (id: string) => request(client, verification(id, '/outward'), {}, outwardOffer),
    settleOutward: (id: string, requestId: string | null) =>
      request(client, verification(id, '/outward'), post({ requestId }), outwardSettled),
    outsideOwners: () => request(client, 'api/verification/owners', {}, outsideOwners),
    publicationStatus: () => request(client, 'api/verification/publication', {}, publicationStatus),

    ...entryCalls(client),

    agencyQueue: () => request(client, 'api/agency/queue', {}, agencyQueue),
    complaintForAgency: (id: string) => request(client, agency(id), {}, complaintForAgency),
    agencyPhoto: (id: string, photoId: string) => requestBlob(client, agency(id, `/photos/${photoId}`), {}),
    /** `key` names the request: with the same key and content it may be sent again and is done once. */
    agencyAct: (id: string, name: string, body: object, key = newKey()) =>
      request(client, agency(id, `/${name}`), { ...post(body), headers: keyed(key) }, actionDone),
    writeWorkLog: (id: string, body: object, key = newKey()) =>
      request(client, agency(id, '/work-log'), { ...post(body), headers: keyed(key) }, workLogged),
    uploadWorkPhoto: (id: string, kind: 'before' | 'after', bytes: Blob, key = newKey()) =>
      request(
        client,
        agency(id, `/photos?kind=${kind}`),
        {
          method: 'post',
          body: bytes,
          headers: { 'content-type': bytes.type || 'application/octet-stream', ...keyed(key) },
        },
        uploadedPhoto,
      ),
    agencyTeam: () => request(client, 'api/agency/team', {}, agencyTeam),
    takeComplaint: (id: string) => request(client, agency(id, '/take'), post({}), taken),
    handOver: (body: HandOver) => request(client, 'api/agency/hand-over', post(body), handedOver),
    nameDeputy: (body: NameDeputy) => request(client, 'api/agency/deputies', post(body), deputyCover),
    endCover: (deputyId: string) => request(client, `api/agency/deputies/${deputyId}/end`, post({}), done),
    agencyWork: (id: string) => request(client, verification(id, '/agency-work'), {}, agencyWork),
    judgeReply: (id: string, text: string) =>
      request(client, 'api/agency/judge-reply', post({ complaintId: id, text }), judgeAnswer),

    ...identityCalls(client),

    notices: () => request(client, 'api/notices', {}, notices),
    noticeCount: () => request(client, 'api/notices/count', {}, noticeCount),
    readNotices: (body: ReadNotices) => request(client, 'api/notices/read', post(body), done),
    noticeChoices: () => request(client, 'api/notices/choices', {}, noticeChoices),
    chooseNotice: (body: ChooseNotice) => request(client, 'api/notices/choices', post(body), noticeChoices),
    mailState: () => request(client, 'api/administration/mail', {}, mailState),
    retryMail: () => request(client, 'api/administration/mail/retry', post({}), mailState),

    overview: () => request(client, 'api/overview', {}, overview),
    lateList: () => request(client, 'api/overview/late', {}, lateList),
    scorecard: (period: ScorecardPeriod) =>
      request(client, 'api/overview/scorecard', { searchParams: { period } }, scorecard),
    responsiveContacts: (month?: string) =>
      request(client, 'api/overview/contacts', { searchParams: month ? { month } : {} }, responsiveContacts),
    auditLog: (filter: AuditQuery = {}) => request(client, 'api/audit', { searchParams: filter }, auditLog),
    auditCsv: (filter: AuditQuery = {}) => requestBlob(client, 'api/audit/export', { searchParams: filter }),
    verifyAudit: (noted?: string) =>
      request(client, 'api/audit/verify', { searchParams: noted ? { noted } : {} }, auditChain),
    ...createAdministrationClient(client),
  };
}
export type DeskClient = ReturnType<typeof createDeskClient>;

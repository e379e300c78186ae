import * as v from 'valibot';
import { typedText } from '../primitives.ts';
import { socialCriteria } from '../public/criteria.ts';
import { dayOff } from './administration-policy.ts';

const whole = (minimum: number, maximum: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum));

export const secondFactorDuty = v.picklist(['nobody', 'sensitive_roles', 'everybody']);

export const workRules = v.strictObject({
  sayWorkingDays: whole(0, 30),
  publicationBatch: v.picklist(['weekly', 'at_once']),
  /** Of what a verifier enters by hand: how many days ago it came in at most. */
  entryMaximumDays: whole(1, 366),
  identityQuota: whole(1, 500),
  retentionDays: whole(30, 3_650),
  sessionHours: whole(1, 24),
  idleMinutes: whole(5, 480),
  signInDays: whole(7, 365),
  secondFactorDuty,
});
export type WorkRules = v.InferOutput<typeof workRules>;

/** To whom outside of the regency a complaint may be forwarded, in the order to show; `hint` says of what and may be left out. */
export const outsideOwnerList = v.pipe(
  v.array(v.strictObject({ name: typedText(3, 200), hint: v.optional(typedText(0, 200), '') })),
  v.maxLength(100),
  v.check(
    (owners) => new Set(owners.map(({ name }) => name.toLowerCase())).size === owners.length,
    'owners differ',
  ),
);
export type OutsideOwnerList = v.InferOutput<typeof outsideOwnerList>;

const telephone = v.pipe(v.string(), v.trim(), v.regex(/^\+?[0-9][0-9 -]{1,18}$/));

/** What the public reads about the regency's office. */
export const officeFacts = v.strictObject({
  regencyName: typedText(3, 80),
  headTitle: typedText(3, 40),
  villageWord: typedText(3, 40),
  emergencyNumber: telephone,
  otherEmergencyNumbers: v.pipe(
    v.array(v.strictObject({ name: typedText(2, 60), number: telephone })),
    v.maxLength(10),
  ),
  /** Empty: none. */
  hashtag: v.pipe(v.string(), v.trim(), v.regex(/^(#[\p{L}\p{N}_]{2,40})?$/u)),
  /** Empty: none. A web address or an e-mail address. */
  ppidAddress: v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(200),
    v.regex(/^(https:\/\/[^\s<>"']+|[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+)?$/),
  ),
});
export type OfficeFacts = v.InferOutput<typeof officeFacts>;

/** GET /api/administration/settings */
export const administeredSettings = v.strictObject({
  rules: v.strictObject({ version: v.number(), values: workRules }),
  daysOff: v.strictObject({ version: v.number(), days: v.array(dayOff) }),
  outsideOwners: v.strictObject({ version: v.number(), owners: outsideOwnerList }),
  office: officeFacts,
  criteria: socialCriteria,
  /** Next year, when its national calendar is still missing in autumn; else null. */
  missingCalendarYear: v.nullable(v.number()),
});
export type AdministeredSettings = v.InferOutput<typeof administeredSettings>;

/** POST /api/administration/settings/rules */
export const changeRules = v.strictObject({ version: v.number(), values: workRules });
/** POST /api/administration/settings/owners */
export const changeOwners = v.strictObject({ version: v.number(), owners: outsideOwnerList });
/** POST /api/administration/settings/office; `before` is what was read. */
export const changeOffice = v.strictObject({
  before: v.strictObject({
    ...officeFacts.entries,
    emergencyNumber: v.string(),
    regencyName: v.string(),
    headTitle: v.string(),
    villageWord: v.string(),
  }),
  after: officeFacts,
});

/** POST /api/administration/settings/criteria; `before` is what was read. */
export const changeCriteria = v.strictObject({ before: socialCriteria, after: socialCriteria });

/** GET /api/administration/changes: what administrators changed, newest first; never about a complaint. */
export const administrationChanges = v.strictObject({
  entries: v.array(
    v.strictObject({
      at: v.string(),
      kind: v.picklist(['account', 'administration', 'key']),
      accountName: v.nullable(v.string()),
      note: v.string(),
    }),
  ),
});
export type AdministrationChanges = v.InferOutput<typeof administrationChanges>;

import * as v from 'valibot';

/**
 * What a chat or a post on a social page can lack so that it does not count as a complaint. `incomplete`: a conversation that was never
 * finished; the others are stated beforehand.
 */
export const refusalCriterion = v.picklist([
  'place',
  'photo',
  'time',
  'own_experience',
  'readable',
  'incomplete',
]);
export type RefusalCriterion = v.InferOutput<typeof refusalCriterion>;

/**
 * What a chat or post must have to count, beside a place, which it always needs. Shown to everybody; the form and what is told by
 * telephone or at the counter ask none of it. Zone: published.
 */
export const socialCriteria = v.strictObject({
  /** At least one picture. */
  photo: v.boolean(),
  /** It happened at most this many days ago; null: whenever. */
  withinDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366))),
  /** Whoever sends it saw or lived it; nothing is passed on. */
  ownExperience: v.boolean(),
  /** In one of the instance's languages; a verifier judges it of posts, no program. */
  language: v.boolean(),
});
export type SocialCriteria = v.InferOutput<typeof socialCriteria>;

/** As long as an administrator stated nothing: a place alone. */
export const NO_CRITERIA: SocialCriteria = {
  photo: false,
  withinDays: null,
  ownExperience: false,
  language: false,
};

/** What is asked of chats and posts now. */
export const statedCriteria = (instance: { criteria?: SocialCriteria | undefined }): SocialCriteria =>
  instance.criteria ?? NO_CRITERIA;

/** The criteria a post can be refused by while these are stated. */
export function criteriaToRefuseBy(criteria: SocialCriteria): Exclude<RefusalCriterion, 'incomplete'>[] {
  return [
    'place',
    ...(criteria.photo ? (['photo'] as const) : []),
    ...(criteria.withinDays !== null ? (['time'] as const) : []),
    ...(criteria.ownExperience ? (['own_experience'] as const) : []),
    ...(criteria.language ? (['readable'] as const) : []),
  ];
}

import * as v from 'valibot';
import { instant, localDate } from './primitives.ts';

/** What a caller can branch on. Each has one sentence for a person in the server's `problems.ts`. */
export const problemCode = v.picklist([
  'invalid_body',
  'text_too_short',
  'text_too_long',
  'unknown_category',
  'unknown_agency',
  'outside_region',
  'too_many_photos',
  'unknown_photo',
  'photo_type_refused',
  'photo_unreadable',
  'photo_too_large',
  'body_too_large',
  'key_reused',
  'key_missing',
  'identity_not_ready',
  'key_list_unknown',
  'code_not_found',
  'code_is_nik',
  'not_signed_in',
  'wrong_credentials',
  'not_found',
  'forbidden_origin',
  'changed_meanwhile',
  'not_possible_now',
  'no_answer_too_early',
  'text_undecided',
  'text_identifier',
  'photo_unchecked',
  'subject_involved',
  'inspectorate_only',
  'quota_reached',
  'no_consent',
  'release_ended',
  'officer_without_key',
  'second_person_needed',
  'change_under_way',
  'list_not_approved',
  'last_verifier_key',
  'too_many_requests',
  'proof_needed',
  'edited_meanwhile',
  'code_taken',
  'system_unreadable',
  'email_taken',
  'open_complaints',
  'last_one',
  'origin_refused',
  'answers_wrong',
  'password_wrong',
  'password_common',
  'password_change_needed',
  'one_time_expired',
  'second_factor_wrong',
  'second_factor_needed',
  'storage_refused',
  'busy',
  'internal',
]);
export type ProblemCode = v.InferOutput<typeof problemCode>;

/** What somebody else did meanwhile; for an agency with the day alone, for verification with the instant. */
export const changeMeanwhile = v.strictObject({
  type: v.string(),
  /** Null where an agency is not told who it was. */
  actorRole: v.nullable(v.string()),
  at: v.union([instant, localDate]),
});
export type ChangeMeanwhile = v.InferOutput<typeof changeMeanwhile>;

/** RFC 9457 problem document. `title` is a sentence, for citizens in the language asked for, else in Indonesian: what happened, that nothing was lost, what to do. */
export const problem = v.strictObject({
  type: v.string(),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  code: problemCode,
  /** With `proof_needed`: the challenge to solve (server/intake/pow-challenge.ts). */
  detail: v.optional(v.string()),
  /** Paths of the fields at fault, never their values. */
  fields: v.optional(v.array(v.string())),
  /** With `changed_meanwhile`: what changed since the version that was sent, oldest first. */
  changes: v.optional(v.array(changeMeanwhile)),
});
export type Problem = v.InferOutput<typeof problem>;

import type { ProblemCode } from '../../api-client/contract/problem.ts';
import { ProblemError } from '../../api-client/errors.ts';
import { createIntakeClient } from '../../api-client/intake-client.ts';

/** Our own origin: the frame is served by the service it talks to. */
export const client = createIntakeClient({
  baseUrl: location.origin,
  language: () => document.documentElement.lang,
});

/** Refusals that time mends: sending the same bytes again may succeed. */
const PASSING: ProblemCode[] = ['too_many_requests', 'proof_needed', 'storage_refused', 'busy', 'internal'];

/** Whether sending the same again can help: no answer, a foreign answer (a hotspot's login page), or a passing refusal. */
export const mayRepeat = (error: unknown): boolean =>
  !(error instanceof ProblemError) || PASSING.includes(error.code);

/** The server's own sentence, or null when nobody answered. */
export const sentenceOf = (error: unknown): string | null =>
  error instanceof ProblemError ? error.message : null;

export const codeOf = (error: unknown): ProblemCode | null =>
  error instanceof ProblemError ? error.code : null;

/** The challenge of a `proof_needed`; null for any other failure. */
export const challengeOf = (error: unknown): string | null =>
  error instanceof ProblemError && error.code === 'proof_needed' ? (error.problem.detail ?? null) : null;

/** Names of the fields a refusal points at. */
export const fieldsOf = (error: unknown): string[] =>
  error instanceof ProblemError ? (error.problem.fields ?? []) : [];

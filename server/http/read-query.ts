import * as v from 'valibot';
import { ProblemFailure } from './problem-failure.ts';
import type { RouteCall } from './route.ts';

/** The query of a call under a strict schema; an empty value counts as absent. Throws `ProblemFailure`: `invalid_body` naming the fields. */
export function readQuery<S extends v.GenericSchema>(
  schema: S,
  call: Pick<RouteCall<unknown>, 'query'>,
): v.InferOutput<S> {
  const given = Object.fromEntries(Object.entries(call.query).filter(([, value]) => value !== ''));
  const parsed = v.safeParse(schema, given);
  if (parsed.success) return parsed.output;
  // A field nobody knows is the sender's own word and is not repeated.
  const known = parsed.issues
    .filter((issue) => issue.expected !== 'never')
    .map((issue) => v.getDotPath(issue));
  throw new ProblemFailure('invalid_body', [...new Set(known.filter((path) => path !== null))]);
}

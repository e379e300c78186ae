import * as v from 'valibot';
import { problem } from './contract/problem.ts';
import { ProblemError, UnexpectedAnswerError } from './errors.ts';

/** Checks a good answer against `schema`. Throws `UnexpectedAnswerError`. */
export async function readAnswer<S extends v.GenericSchema>(
  response: Response,
  schema: S,
): Promise<v.InferOutput<S>> {
  const body: unknown = await response.json().catch(() => null);
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) throw new UnexpectedAnswerError();
  return parsed.output;
}

/** What a refusal says, and for how long it wants to be left alone: `ProblemError`, or `UnexpectedAnswerError` when it does not speak this contract. */
export function asProblem(body: unknown, headers: Headers): Error {
  const parsed = v.safeParse(problem, body);
  return parsed.success
    ? new ProblemError(parsed.output, Number(headers.get('retry-after')))
    : new UnexpectedAnswerError();
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

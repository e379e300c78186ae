import ky, { HTTPError, NetworkError, type Options, TimeoutError } from 'ky';
import * as v from 'valibot';
import { problem } from './contract/problem.ts';
import { ProblemError, UnexpectedAnswerError, UnreachableError } from './errors.ts';

/** How to reach one origin. `fetch` is passed in so that a test or the demo can hand over `app.request`. */
export interface Endpoint {
  baseUrl: string;
  fetch?: typeof fetch;
}

type Ky = ReturnType<typeof ky.create>;

/** A ky instance that never retries by itself: what may be repeated is the caller's knowledge (the outbox). */
export function createKy(endpoint: Endpoint): Ky {
  return ky.create({
    prefix: endpoint.baseUrl,
    ...(endpoint.fetch ? { fetch: endpoint.fetch } : {}),
    retry: 0,
    timeout: 60_000,
  });
}

/** Sends, checks the answer against `schema`, and turns every failure into one of the three errors of `errors.ts`. */
export async function request<S extends v.GenericSchema>(
  client: Ky,
  path: string,
  options: Options,
  schema: S,
): Promise<v.InferOutput<S>> {
  const response = await send(client, path, options);
  return readAnswer(response, schema);
}

/** As `request`, for answers that are bytes. */
export async function requestBlob(client: Ky, path: string, options: Options): Promise<Blob> {
  return (await send(client, path, options)).blob();
}

async function send(client: Ky, path: string, options: Options): Promise<Response> {
  try {
    return await client(path, options);
  } catch (error) {
    if (error instanceof HTTPError) throw asProblem(error);
    if (error instanceof TimeoutError || error instanceof NetworkError) throw new UnreachableError();
    throw error;
  }
}

function asProblem(error: HTTPError): Error {
  // ky hands over text when it does not take application/problem+json for JSON.
  const body = typeof error.data === 'string' ? parseJson(error.data) : error.data;
  const parsed = v.safeParse(problem, body);
  return parsed.success ? new ProblemError(parsed.output) : new UnexpectedAnswerError();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function readAnswer<S extends v.GenericSchema>(
  response: Response,
  schema: S,
): Promise<v.InferOutput<S>> {
  const body: unknown = await response.json().catch(() => null);
  const parsed = v.safeParse(schema, body);
  if (!parsed.success) throw new UnexpectedAnswerError();
  return parsed.output;
}

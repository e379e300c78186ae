import ky, { HTTPError, NetworkError, type Options, TimeoutError } from 'ky';
import type * as v from 'valibot';
import type { Endpoint } from './endpoint.ts';
import { UnreachableError } from './errors.ts';
import { asProblem, parseJson, readAnswer } from './read-answer.ts';

export type { Endpoint } from './endpoint.ts';

export type Ky = ReturnType<typeof ky.create>;

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
    if (error instanceof HTTPError) {
      // ky hands over text when it does not take application/problem+json for JSON.
      const body = typeof error.data === 'string' ? parseJson(error.data) : error.data;
      throw asProblem(body, error.response.headers);
    }
    if (error instanceof TimeoutError || error instanceof NetworkError) throw new UnreachableError();
    throw error;
  }
}

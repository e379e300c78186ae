import type * as v from 'valibot';
import type { Endpoint } from './endpoint.ts';
import { UnreachableError } from './errors.ts';
import { asProblem, parseJson, readAnswer } from './read-answer.ts';

/** Milliseconds; a photo on 2G stays below. */
const PATIENCE = 60_000;

export interface PlainOptions {
  method?: 'post';
  json?: unknown;
  body?: BodyInit;
  headers?: Record<string, string>;
}

/**
 * As `request` in request.ts, by `fetch` alone: the form travels to phones on 2G, where ky's 7.7 kB are a fifth of the wait, and
 * uses nothing of ky but a base address and a time limit (docs/decisions/0015).
 */
export async function plainRequest<S extends v.GenericSchema>(
  endpoint: Endpoint,
  path: string,
  options: PlainOptions,
  schema: S,
): Promise<v.InferOutput<S>> {
  return readAnswer(await send(endpoint, path, options), schema);
}

/** As `plainRequest`, for answers that are bytes. */
export async function plainRequestBlob(
  endpoint: Endpoint,
  path: string,
  options: PlainOptions,
): Promise<Blob> {
  return (await send(endpoint, path, options)).blob();
}

async function send(endpoint: Endpoint, path: string, options: PlainOptions): Promise<Response> {
  const { json, ...rest } = options;
  const headers = new Headers(options.headers);
  if (json !== undefined) headers.set('content-type', 'application/json');
  if (endpoint.language) headers.set('accept-language', endpoint.language());
  try {
    const response = await (endpoint.fetch ?? fetch)(
      new Request(`${endpoint.baseUrl}/${path}`, {
        ...rest,
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
        headers,
        signal: AbortSignal.timeout(PATIENCE),
      }),
    );
    if (response.ok) return response;
    throw asProblem(parseJson(await response.text()), response.headers);
  } catch (error) {
    // Whatever fetch throws means: no answer.
    if (!isFetchError(error)) throw error;
    throw new UnreachableError();
  }
}

const isFetchError = (error: unknown) => error instanceof TypeError || error instanceof DOMException;

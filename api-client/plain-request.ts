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
  signal?: AbortSignal;
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
  const { json, headers = {}, signal, ...rest } = options;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  const abort = () => stop.abort();
  signal?.addEventListener('abort', abort);
  try {
    const response = await (endpoint.fetch ?? fetch)(
      new Request(`${endpoint.baseUrl}/${path}`, {
        ...rest,
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
        headers: json === undefined ? headers : { ...headers, 'content-type': 'application/json' },
        signal: stop.signal,
      }),
    );
    if (response.ok) return response;
    throw asProblem(parseJson(await response.text()));
  } catch (error) {
    // The caller's own abort is hers to know; everything else that fetch throws means: no answer.
    if (signal?.aborted || !isFetchError(error)) throw error;
    throw new UnreachableError();
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

const isFetchError = (error: unknown) => error instanceof TypeError || error instanceof DOMException;

import { limits } from '../../api-client/contract/limits.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { readBody } from '../http/read-body.ts';
import { Open311Failure } from './open311-failure.ts';

export interface SentForm {
  /** One value of a name; absent and empty are the same. */
  value(name: string): string | undefined;
  /** Every attribute by its code, whether sent as `attribute[CODE]` or `attribute[CODE][]`. */
  attributes: Map<string, string[]>;
  media: Uint8Array[];
}

/** A photo and the fields beside it. */
const LARGEST = limits.photoBytes + limits.jsonBytes;
const ATTRIBUTE = /^attribute\[([^\][]{1,80})\](\[\])?$/;

/**
 * Reads a POST of GeoReport: `application/x-www-form-urlencoded`, or `multipart/form-data` with pictures in `media`. The query string
 * counts too, as many clients send `api_key` there. Throws `Open311Failure` 400 for any other type or a broken body, 413 for a large one.
 */
export async function readForm(request: Request): Promise<SentForm> {
  const type = request.headers.get('content-type') ?? '';
  const multipart = /^multipart\/form-data\b/i.test(type);
  if (!multipart && !/^application\/x-www-form-urlencoded\b/i.test(type)) {
    throw refusal('Send application/x-www-form-urlencoded, or multipart/form-data with media.');
  }
  const form = await formOf(request, type, multipart ? LARGEST : limits.jsonBytes);
  const texts = new Map<string, string>(new URL(request.url).searchParams);
  const attributes = new Map<string, string[]>();
  const media: Uint8Array[] = [];
  for (const [name, value] of form) {
    if (typeof value !== 'string') {
      if (name === 'media' || name === 'media[]') media.push(new Uint8Array(await value.arrayBuffer()));
      continue;
    }
    const code = ATTRIBUTE.exec(name)?.[1];
    if (code === undefined) texts.set(name, value);
    else if (value.trim()) attributes.set(code, [...(attributes.get(code) ?? []), value.trim()]);
  }
  return { value: (name) => texts.get(name)?.trim() || undefined, attributes, media };
}

async function formOf(request: Request, type: string, limit: number): Promise<FormData> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await readBody(request, limit, 'body_too_large'));
  } catch (error) {
    if (!(error instanceof ProblemFailure)) throw error;
    throw new Open311Failure({ code: 413, description: `At most ${limit} bytes are taken at a time.` });
  }
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch {
    throw refusal('The body cannot be read as the content type it claims.');
  }
}

const refusal = (description: string) => new Open311Failure({ code: 400, description });

import type { Context, Hono } from 'hono';
import * as v from 'valibot';
import type { Duty, Role } from '../../api-client/contract/desk/account.ts';
import { limits } from '../../api-client/contract/limits.ts';
import { textAnswer } from './compress-answers.ts';
import { ProblemFailure } from './problem-failure.ts';
import { readBody } from './read-body.ts';

export type Audience = 'public' | readonly Role[];

/** The signed-in member of staff, as the session says. */
export interface StaffAccount {
  accountId: string;
  name: string;
  role: Role;
  agencyCode: string | null;
  sessionId: string;
  secondFactor: boolean;
  /** What she must do before anything else. */
  duty: Duty | null;
}

export interface RouteSpec {
  method: 'GET' | 'POST';
  /** Hono path, `/api/...`. */
  path: string;
  /** Who may call it; every other role is answered as if it did not exist. */
  audience: Audience;
  /** One English sentence for the OpenAPI document. */
  summary: string;
  body?: v.GenericSchema;
  /** The strict schema every answer is checked against, or `bytes` for images. */
  answer: v.GenericSchema | 'bytes';
  status?: 200 | 201;
  /** Asked before the body is read; what it throws is the answer. */
  before?: () => void;
  /** The body is raw bytes up to this many. */
  bytesUpTo?: number;
}

export interface RouteCall<Body> {
  body: Body;
  params: Record<string, string>;
  query: Record<string, string>;
  header(name: string): string | undefined;
  /** Null on public routes. */
  account: StaffAccount | null;
  signal: AbortSignal;
}

export type BodyOf<S extends RouteSpec> = S['body'] extends v.GenericSchema
  ? v.InferOutput<S['body']>
  : Uint8Array;
export type AnswerOf<S extends RouteSpec> = S['answer'] extends v.GenericSchema
  ? v.InferInput<S['answer']>
  : ImageBytes;

export interface ImageBytes {
  bytes: Uint8Array;
  type: string;
}

export interface Route {
  spec: RouteSpec;
  handle(call: RouteCall<never>): Promise<unknown>;
}

/** Ties a handler to its specification; the types of body and answer follow from the schemas. */
export function route<const S extends RouteSpec>(
  spec: S,
  handle: (call: RouteCall<BodyOf<S>>) => Promise<AnswerOf<S>>,
): Route {
  return { spec, handle: handle as Route['handle'] };
}

/**
 * Mounts routes on an app. Bodies are parsed strictly; answers are parsed strictly too, so that a field nobody allowed
 * is an error and never leaves the server.
 */
export function mountRoutes(
  app: Hono,
  routes: readonly Route[],
  accountOf: (context: Context) => Promise<StaffAccount | null>,
): void {
  for (const { spec, handle } of routes) {
    app.on(spec.method, spec.path, async (context) => {
      const account = spec.audience === 'public' ? null : await admitted(spec.audience, context, accountOf);
      const asked = [...Object.values(context.req.param()), ...Object.entries(context.req.query()).flat()];
      if (asked.some(holdsNul)) throw new ProblemFailure('not_found');
      spec.before?.();
      const call: RouteCall<unknown> = {
        body: await readCallBody(spec, context),
        params: context.req.param() as Record<string, string>,
        query: context.req.query(),
        header: (name) => context.req.header(name),
        account,
        get signal() {
          return context.req.raw.signal;
        },
      };
      return answerWith(spec, await handle(call as RouteCall<never>));
    });
  }
}

async function admitted(
  audience: readonly Role[],
  context: Context,
  accountOf: (context: Context) => Promise<StaffAccount | null>,
): Promise<StaffAccount> {
  const account = await accountOf(context);
  if (account === null) throw new ProblemFailure('not_signed_in');
  if (!audience.includes(account.role)) throw new ProblemFailure('not_found');
  return account;
}

async function readCallBody(spec: RouteSpec, context: Context): Promise<unknown> {
  if (spec.bytesUpTo !== undefined) return readBody(context.req.raw, spec.bytesUpTo, 'photo_too_large');
  if (!spec.body) return undefined;
  return parseBody(spec.body, await readBody(context.req.raw, limits.jsonBytes, 'body_too_large'));
}

function parseBody(schema: v.GenericSchema, bytes: Uint8Array): unknown {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemFailure('invalid_body');
  }
  if (holdsWhatNoDatabaseTakes(value)) throw new ProblemFailure('invalid_body');
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  throw new ProblemFailure(...describeIssues(parsed.issues));
}

/** PostgreSQL stores no text with it, SQLite does, and nobody types it: it is refused before anything is asked. */
const holdsNul = (text: unknown): boolean => typeof text === 'string' && text.includes('\0');

/** PostgreSQL's integer ends here and refuses to compare beyond; nothing that is sent to us is a larger number. */
const LARGEST_NUMBER = 2_147_483_647;

function holdsWhatNoDatabaseTakes(value: unknown): boolean {
  const waiting = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (holdsNul(next) || (typeof next === 'number' && Math.abs(next) > LARGEST_NUMBER)) return true;
    if (typeof next !== 'object' || next === null) continue;
    for (const [name, inner] of Object.entries(next)) {
      if (holdsNul(name)) return true;
      if (inner !== undefined) waiting.push(inner);
    }
  }
  return false;
}

/** Names the fields at fault (a field nobody knows is named by what holds it: its name is the sender's own word) and, where a person can be told more, the more exact problem. */
function describeIssues(
  issues: readonly v.BaseIssue<unknown>[],
): [code: ProblemFailure['code'], fields: string[]] {
  const fields = [...new Set(issues.map(knownPath))].filter((path) => path !== '');
  const first = issues[0];
  const path = first ? (v.getDotPath(first) ?? '') : '';
  if (path === 'text' && first?.type === 'min_length') return ['text_too_short', fields];
  if (path === 'text' && first?.type === 'max_length') return ['text_too_long', fields];
  if (path === 'photos' && first?.type === 'max_length') return ['too_many_photos', fields];
  return ['invalid_body', fields];
}

function knownPath(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? '';
  if (issue.type !== 'strict_object' || issue.expected !== 'never') return path;
  return (issue.path ?? [])
    .slice(0, -1)
    .map((item) => String(item.key))
    .join('.');
}

function answerWith(spec: RouteSpec, answer: unknown): Response {
  const status = spec.status ?? 200;
  if (spec.answer === 'bytes') {
    const image = answer as ImageBytes;
    return new Response(Buffer.from(image.bytes), {
      status,
      headers: {
        'content-type': image.type,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  }
  return textAnswer(JSON.stringify(v.parse(spec.answer, answer)), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  });
}

import { setTimeout as wait } from 'node:timers/promises';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import type { Problem } from '../../api-client/contract/problem.ts';
import type { Effects } from '../effects.ts';
import { problems } from '../http/problems.ts';
import type { TrustsPeer } from '../http/trusted-proxies.ts';
import { createChallenges } from './pow-challenge.ts';
import { createRequestCounter } from './pow-counter.ts';
import { networkOf } from './pow-network.ts';

/** Requests in ten minutes that a whole school or a CGNAT may make before anything slows down. */
const CALM = { file: 20, plain: 20, photo: 120, track: 60, read: 120, all: 300 } as const;
type Kind = Exclude<keyof typeof CALM, 'all'>;

/** Zero bits: 2^15 hashes are about a second on a cheap phone, 2^18 about eight. */
const LEAST_BITS = 15;
const MOST_BITS = 18;
const LONGEST_PAUSE_MS = 4_000;
/** Without script no work can be proved: a form sent in a flood waits longer instead. */
const PLAIN_PAUSE_MS = 8_000;

const KINDS: Record<string, Kind> = {
  '/api/complaints': 'file',
  '/api/photos': 'photo',
  '/api/track': 'track',
  '/api/track/photo': 'photo',
  '/lapor/kirim': 'plain',
  '/lacak/biasa': 'track',
};

/**
 * Slows a flood down and locks nobody out: filings beyond the calm measure need a small proof of work that grows with the flood,
 * photos, tracker and readers of Open311 wait a little, the form without script more. Off while it is calm. Stores nothing; requests of this machine itself pass.
 */
export function createPowGuard(effects: Effects, trustsPeer: TrustsPeer, pepper: string): MiddlewareHandler {
  const counter = createRequestCounter(effects);
  const challenges = createChallenges(effects, pepper);
  return async (context, next) => {
    const kind = kindOf(context.req.method, context.req.path);
    const network = kind
      ? networkOf(peerOf(context), context.req.header('x-forwarded-for'), trustsPeer)
      : null;
    if (!kind || network === null) return next();
    const flood = counter.count(kind, network) / CALM[kind];
    if (kind === 'plain') {
      const worst = Math.max(flood, counter.total('plain') / CALM.all);
      if (worst > 1) await wait(Math.min(PLAIN_PAUSE_MS, 1_000 * worst));
      return next();
    }
    if (kind !== 'file') {
      if (flood > 1) await wait(Math.min(LONGEST_PAUSE_MS, 250 * flood));
      return next();
    }
    const trapped = context.req.header('form-trap') !== undefined;
    const bits = bitsFor(Math.max(flood, counter.total('file') / CALM.all), trapped);
    if (bits === 0 || challenges.spend(context.req.header('proof') ?? '')) return next();
    return proofNeeded(challenges.make(bits));
  };
}

/** What is asked of Open311 reads up to a thousand records: whoever asks for them all day waits a little too. */
function kindOf(method: string, path: string): Kind | undefined {
  if (method === 'POST') return KINDS[path];
  return /^\/open311\/v2\/(requests|tokens)[./]/.test(path) ? 'read' : undefined;
}

/** Nothing while calm; one bit more for each doubling of the flood. Whoever filled the field no person sees works hardest. */
function bitsFor(flood: number, trapped: boolean): number {
  if (trapped) return MOST_BITS;
  return flood <= 1 ? 0 : Math.min(MOST_BITS, LEAST_BITS + Math.floor(Math.log2(flood)));
}

/** Undefined for a request that came by no socket: the demonstration's own, a test's. */
function peerOf(context: Context): string | undefined {
  return context.env?.incoming ? getConnInfo(context).remote.address : undefined;
}

function proofNeeded(challenge: string): Response {
  const { status, title } = problems.proof_needed;
  const body: Problem = {
    type: 'urn:titik-terang:problem:proof_needed',
    title,
    status,
    code: 'proof_needed',
    detail: challenge,
  };
  return Response.json(body, {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' },
  });
}

import type { Context, Hono } from 'hono';
import { failureOf } from '../http/problem-response.ts';
import type { Server } from '../server.ts';
import { discovery } from './discovery.ts';
import { fileRequest } from './file-request.ts';
import { type Open311Error, Open311Failure } from './open311-failure.ts';
import { partnerOf } from './partner.ts';
import { publishedRequest, publishedRequests } from './published-requests.ts';
import { readForm } from './read-form.ts';
import { readRequestFilter } from './request-filter.ts';
import { requestOfCase } from './request-of-case.ts';
import { resolveToken } from './resolve-token.ts';
import { serviceDefinition, serviceList } from './service-list.ts';
import { type Answer, type Format, writeAnswer } from './write-answer.ts';

/** How long others may keep an answer of what everybody may know, in seconds. */
const FRESH_SECONDS = 300;

interface Answered {
  root: string;
  answer: Answer;
  status?: 201;
}

type Handler = (context: Context, name: string) => Promise<Answered> | Answered;

/**
 * Open311 GeoReport v2 under `/open311/v2` (`../shared/design/open311.md`), XML and JSON. What is read is published, what is filed goes
 * the form's own way; nothing here reads identity.
 */
export function mountOpen311(app: Hono, server: Server): void {
  const base = '/open311/v2';
  const get = (path: string, handler: Handler) =>
    app.get(`${base}${path}`, (context) => answering(context, server, handler));

  get('/discovery/:file', () => {
    throw unknownResource();
  });
  get('/:file', async (context, name) => {
    if (name === 'discovery') return { root: 'discovery', answer: discovery(server) };
    if (name === 'services') return { root: 'services', answer: serviceList(server.reference) };
    if (name === 'requests') return { root: 'service_requests', answer: await listOf(context) };
    throw unknownResource();
  });
  get('/services/:file', (_context, code) => ({
    root: 'service_definition',
    answer: serviceDefinition(server.reference, code),
  }));
  get('/requests/:file', async (_context, publicId) => ({
    root: 'service_requests',
    answer: [requestOfCase(server, await publishedRequest(server, publicId))],
  }));
  get('/tokens/:file', async (_context, token) => ({
    root: 'service_requests',
    answer: [{ service_request_id: await resolveToken(server, token), token }],
  }));
  app.post(`${base}/:file`, (context) =>
    answering(context, server, async (_context, name) => {
      if (name !== 'requests') throw unknownResource();
      const form = await readForm(context.req.raw);
      const partner = await partnerOf(server, form.value('api_key'));
      const filed = await fileRequest(server, partner, form, context.req.header('idempotency-key'));
      const answer = [{ token: filed.token, service_notice: filed.notice, account_id: null }];
      return { root: 'service_requests', answer, status: 201 };
    }),
  );
  app.all(`${base}/*`, (context) =>
    answering(context, server, () => {
      throw unknownResource();
    }),
  );

  async function listOf(context: Context): Promise<Answer> {
    const { timeZone } = server.reference.instance;
    const filter = readRequestFilter(context.req.query(), { now: server.effects.now(), timeZone });
    return (await publishedRequests(server, filter)).map((record) => requestOfCase(server, record));
  }
}

const unknownResource = () =>
  new Open311Failure({ code: 404, description: 'There is nothing here. See /open311/v2/discovery.xml.' });

/** Takes the format off the last piece of the path, answers in it, and says every failure in it. */
async function answering(context: Context, server: Server, handler: Handler): Promise<Response> {
  const file = context.req.param('file') ?? '';
  const [, name = '', ending] = /^(.+)\.(xml|json)$/.exec(file) ?? [];
  const format: Format = ending === 'json' ? 'json' : 'xml';
  const reading = context.req.method === 'GET';
  try {
    if (!ending) throw unknownResource();
    const jurisdiction = context.req.query('jurisdiction_id')?.trim();
    if (jurisdiction && jurisdiction !== server.reference.instance.regencyCode) {
      throw new Open311Failure({
        code: 404,
        description: 'There is one jurisdiction here; leave jurisdiction_id out.',
      });
    }
    const { root, answer, status = 200 } = await handler(context, name);
    return respond(format, root, answer, status, reading);
  } catch (error) {
    const errors = error instanceof Open311Failure ? error.errors : [unforeseen(error)];
    return respond(format, 'errors', errors.map(toAnswer), errors[0]?.code ?? 500, false);
  }
}

/** Nothing of the request or of the error's own words. */
function unforeseen(error: unknown): Open311Error {
  const { code } = failureOf(error);
  return code === 'internal'
    ? { code: 500, description: 'Something went wrong here; nothing was stored. Send it again later.' }
    : { code: 503, description: 'It cannot be done right now; nothing was stored. Send it again later.' };
}

const toAnswer = ({ code, description }: Open311Error): Answer => ({ code, description });

function respond(format: Format, root: string, answer: Answer, status: number, keep: boolean): Response {
  const { body, type } = writeAnswer(format, root, answer);
  return new Response(body, {
    status,
    headers: {
      'content-type': type,
      'cache-control': keep ? `public, max-age=${FRESH_SECONDS}` : 'no-store',
      'access-control-allow-origin': '*',
      ...(status === 503 ? { 'retry-after': '30' } : {}),
    },
  });
}

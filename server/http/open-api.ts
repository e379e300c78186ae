import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { problem } from '../../api-client/contract/problem.ts';
import type { Route } from './route.ts';

/** OpenAPI 3.1 document of some routes, generated from the schemas that check every request and answer. */
export function openApiDocument(title: string, serverUrl: string, routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const { spec } of routes) {
    const parameters = [...spec.path.matchAll(/:(\w+)/g)].map((match) => ({
      name: match[1],
      in: 'path',
      required: true,
      schema: { type: 'string' },
    }));
    const path = spec.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = {
      ...paths[path],
      [spec.method.toLowerCase()]: {
        summary: spec.summary,
        ...(spec.audience === 'public' ? {} : { 'x-roles': spec.audience, security: [{ session: [] }] }),
        ...(parameters.length > 0 ? { parameters } : {}),
        ...(spec.body ? { requestBody: { required: true, content: json(spec.body) } } : {}),
        ...(spec.bytesUpTo
          ? {
              requestBody: {
                required: true,
                content: { 'image/*': { schema: { type: 'string', format: 'binary' } } },
              },
            }
          : {}),
        responses: {
          [spec.status ?? 200]: {
            description: 'Done',
            content:
              spec.answer === 'bytes'
                ? { 'image/webp': { schema: { type: 'string', format: 'binary' } } }
                : json(spec.answer),
          },
          default: {
            description: 'A problem document (RFC 9457)',
            content: { 'application/problem+json': { schema: schemaOf(problem) } },
          },
        },
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: { title, version: '1', license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: serverUrl }],
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'titik.session_token' } },
    },
    paths,
  };
}

function json(schema: v.GenericSchema) {
  return { 'application/json': { schema: schemaOf(schema) } };
}

function schemaOf(schema: v.GenericSchema): object {
  // Checks that JSON Schema has no words for (a cross-field check, normalisation) are left out; the server still makes them.
  const { $schema: _, ...document } = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
  return document;
}

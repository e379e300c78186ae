import { afterAll, beforeAll, expect, test } from 'vitest';
import { ProblemError } from '../../../api-client/errors.ts';
import { createIntakeClient } from '../../../api-client/intake-client.ts';
import { appFetch } from '../../../demo/app-fetch.ts';
import { problems } from '../../../server/http/problems.ts';
import { problemTitle, translated } from '../../../server/http/problems-for-citizens.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

const ORIGIN = 'http://localhost:4322';

let host: TestServer;
beforeAll(async () => {
  host = await openTestServer();
});
afterAll(() => host.close());

/** What the tracker is told of a code nobody has, by a form that speaks `language`. */
async function sentence(language: string): Promise<string> {
  const endpoint = { baseUrl: ORIGIN, fetch: appFetch(host.service.app, ORIGIN), language: () => language };
  const error: unknown = await createIntakeClient(endpoint)
    .track('0000000000000000')
    .catch((thrown: unknown) => thrown);
  if (!(error instanceof ProblemError)) throw error;
  return error.message;
}

test('a refusal is said in the language of the form', async () => {
  expect(await sentence('id')).toBe(problems.code_not_found.title);
  expect(await sentence('en')).toBe('We do not find this tracking code. Check its sixteen digits.');
  expect(await sentence('jv')).toMatch(/^Kode lacak punika boten kepanggih/);
});

test('what is in no such language is said in Indonesian', () => {
  for (const accepted of [undefined, '', '*', 'fr-FR,en;q=0.5', 'constructor'])
    expect(problemTitle('code_not_found', accepted)).toBe(problems.code_not_found.title);
  // Staff alone meet this one.
  expect(problemTitle('second_person_needed', 'en')).toBe(problems.second_person_needed.title);
});

test('both languages say the same refusals, each in words of its own', () => {
  expect(Object.keys(translated.jv)).toEqual(Object.keys(translated.en));
  for (const [code, { title }] of Object.entries(problems)) {
    const both = [translated.en, translated.jv].map((said) => said[code as keyof typeof problems]);
    if (both.some(Boolean)) expect(new Set([title, ...both]).size).toBe(3);
  }
});

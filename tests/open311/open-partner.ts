import { XMLParser } from 'fast-xml-parser';
import type { Question } from '../../api-client/contract/intake/question.ts';
import type { Effects } from '../../server/effects.ts';
import type { OutwardNetwork } from '../../server/outward/outward-network.ts';
import { saveSettings } from '../../server/settings.ts';
import { MONDAY, openTestServer } from '../server/helpers/open-test-server.ts';

const parser = new XMLParser({ parseTagValue: false, isArray: (name) => LISTED.has(name) });
const LISTED = new Set(['service', 'request', 'attribute', 'value', 'endpoint', 'format', 'error']);

/** The category that asks more, one question of each kind. */
export const ASKING = 'lampu-jalan';

const QUESTIONS = (['text', 'number', 'date', 'choice', 'multi_choice'] as const).map(
  (kind): Question => ({
    questionId: `tanya-${kind.replace('_', '-')}`,
    kind,
    label: { id: `Tanya ${kind}`, en: `Ask ${kind}`, jv: `Takon ${kind}` },
    options: kind.endsWith('choice')
      ? ['satu', 'dua'].map((code) => ({ code, label: { id: code, en: code, jv: code } }))
      : [],
    required: kind === 'choice',
    private: kind === 'text',
  }),
);

/** A real instance with one partner, spoken to from outside alone. */
export async function openPartner(effects: Partial<Effects> = {}, outward?: OutwardNetwork) {
  const host = await openTestServer(effects, outward ? { outward } : {});
  await saveSettings(
    host.server.connection.database,
    { sayWorkingDays: 0, publicationBatch: 'at_once' },
    MONDAY,
  );
  const administrator = await host.signIn('administrator');
  await administrator.changeQuestions(ASKING, { version: 0, questions: QUESTIONS });
  const { apiKey } = await administrator.addPartner({
    name: 'Aplikasi Wargaku',
    mediaHosts: ['foto.example.id'],
  });
  const call = (path: string, init?: RequestInit) =>
    host.service.app.request(`http://localhost:4322/open311/v2${path}`, init);
  return {
    host,
    administrator,
    apiKey,
    call,
    async json(path: string) {
      const response = await call(path);
      return { response, body: await response.json() };
    },
    async xml(path: string) {
      const response = await call(path);
      return { response, body: parser.parse(await response.text()) };
    },
    /** Fields that are absent take the usual value; null leaves one out. */
    async post(fields: Record<string, string | null> = {}, init: RequestInit = {}, format = 'json') {
      const form = new URLSearchParams();
      for (const [name, value] of Object.entries({ ...usual(apiKey), ...fields })) {
        if (value !== null) form.append(name, value);
      }
      const response = await call(`/requests.${format}`, { method: 'POST', body: form, ...init });
      const text = await response.text();
      return { response, text, body: format === 'json' ? JSON.parse(text) : parser.parse(text) };
    },
  };
}

export type OpenPartner = Awaited<ReturnType<typeof openPartner>>;

const usual = (apiKey: string) => ({
  api_key: apiKey,
  service_code: 'jalan-rusak',
  description: 'Jalan di depan pasar berlubang besar, sudah dua minggu belum diperbaiki.',
  address_string: null,
  address_id: null,
});

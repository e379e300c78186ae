import { expect } from 'vitest';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { ProblemError } from '../../../api-client/errors.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import type { TestServer } from '../helpers/open-test-server.ts';

export const plain = (text: string) => ({ text, decisions: [] });
export const NOBODY = { kind: 'nobody', agencyCode: null } as const;
export const EXPLANATION = 'Penjelasan untuk pelapor, cukup panjang.';

/** The refusal of something that must be refused. */
export async function refusalOf(promise: Promise<unknown>): Promise<ProblemError> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ProblemError);
  return error as ProblemError;
}

export const codeOf = async (promise: Promise<unknown>) => (await refusalOf(promise)).code;

/** What verifier and officers do in one line, each with the newest version. */
export function stepsOf(host: TestServer, verifier: DeskClient) {
  const act = async (id: string, name: string, body: object = {}) =>
    verifier.verifierAct(id, name, { version: (await verifier.complaintForVerifier(id)).version, ...body });
  return {
    act,
    async filed(change: Parameters<typeof complaintOf>[0] = {}) {
      const complaint = complaintOf(change);
      const { trackingCode } = await host.citizen.file(complaint, newKey());
      return { id: complaint.complaintId, trackingCode };
    },
    verify: (id: string, body: object = {}) =>
      act(id, 'verify', { categoryCode: 'jalan-rusak', subject: NOBODY, ...body }),
    assign: (id: string, agencyCode: string) =>
      act(id, 'assign', { agencyCode, brief: plain('Jalan berlubang di dekat pasar.'), photoIds: [] }),
    officerAct: async (officer: DeskClient, id: string, name: string, body: object = {}) =>
      officer.agencyAct(id, name, { version: (await officer.complaintForAgency(id)).version, ...body }),
    message: (trackingCode: string, text = 'Jawaban pelapor.') =>
      host.citizen.sendMessage({ trackingCode, messageId: crypto.randomUUID(), text }),
  };
}

import { masked } from './masked.ts';
import type { Instance } from './open-instance.ts';
import type { Reporter } from './reporter.ts';
import { citizenOf, fileFrom } from './whole-journey.ts';

export interface Forwarding {
  owner: string;
  explanation: string;
  /** Before the gate; every span is masked. */
  brief: string;
  at: Date;
  /** The system it is sent to through Open311 as well, and what its service is answered (before the gate; every span is masked). */
  outwardTo?: string;
  answer?: string;
}

/** One complaint that is not the regency's: filed, then forwarded to its owner outside with a ready text, which is answered. */
export async function forwardOutside(
  instance: Instance,
  reporter: Reporter,
  { owner, explanation, brief, at, outwardTo, answer }: Forwarding,
): Promise<{ complaintId: string; trackingCode: string; handover: string }> {
  const { client } = instance.verifier;
  instance.clock.set(reporter.filesAt);
  const { complaintId, trackingCode } = await fileFrom(instance, citizenOf(instance, reporter), reporter);
  instance.clock.set(at);
  const { version } = await client.complaintForVerifier(complaintId);
  const gated = await masked(instance.verifier, brief);
  await client.verifierAct(complaintId, 'forward', {
    version,
    owner,
    explanation,
    brief: gated,
    outwardTo: outwardTo ?? null,
    outwardAnswers:
      answer === undefined
        ? []
        : [
            { code: 'keadaan', text: await masked(instance.verifier, answer) },
            { code: 'jenis', keys: ['a'] },
          ],
  });
  const { handover } = await client.complaintForVerifier(complaintId);
  return { complaintId, trackingCode, handover: handover?.text ?? '' };
}

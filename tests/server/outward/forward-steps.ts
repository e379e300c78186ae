import type { DeskClient } from '../../../api-client/desk-client.ts';
import { trustedProxies } from '../../../server/http/trusted-proxies.ts';
import { outwardRound } from '../../../server/outward/open311/outward-round.ts';
import { createOutwardNetwork } from '../../../server/outward/outward-network.ts';
import { openTestServer } from '../helpers/open-test-server.ts';
import { EXPLANATION, stepsOf } from '../staff/desk-steps.ts';

export const OWNER = 'Dinas Jalan Kota Tetangga';
export const BRIEF = 'Tiang miring di dekat pasar, condong ke jalan.';

/** An instance that may ask this machine, with one administrator and one verifier. */
export async function openForwarding() {
  const host = await openTestServer({}, { outward: createOutwardNetwork(trustedProxies(['127.0.0.1'])) });
  const administrator = await host.signIn('administrator');
  const verifier = await host.signIn('verifier');
  return {
    host,
    administrator,
    verifier,
    round: () => outwardRound(host.server),
    later: (minutes: number) =>
      host.clock.set(new Date(host.server.effects.now().getTime() + minutes * 60_000)),
    /** Reads the system at an address and maps our roads to one of its services. */
    async target(address: string, serviceCode: string, apiKey: string | null = null): Promise<string> {
      const added = { name: OWNER, address, jurisdictionId: null, apiKey };
      const { targetId } = await administrator.addOpen311Target(added);
      await administrator.changeOpen311Mapping({
        targetId,
        version: 1,
        mapping: { 'jalan-rusak': serviceCode },
      });
      return targetId;
    },
    /** Filed, and forwarded with the brief through Open311. */
    async forwarded(targetId: string, change: Parameters<ReturnType<typeof stepsOf>['filed']>[0] = {}) {
      const steps = stepsOf(host, verifier);
      const { id, trackingCode } = await steps.filed(change);
      await steps.act(id, 'forward', {
        owner: OWNER,
        explanation: EXPLANATION,
        brief: { text: BRIEF, decisions: [] },
        outwardTo: targetId,
      });
      return { id, trackingCode };
    },
    outward: async (id: string, by: DeskClient = verifier) => (await by.complaintForVerifier(id)).outward,
  };
}

export type Forwarding = Awaited<ReturnType<typeof openForwarding>>;

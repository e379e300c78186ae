import { outwardRound } from '../../../server/outward/open311/outward-round.ts';
import { startReceiver } from '../../server/outward/start-receiver.ts';
import type { Instance } from './open-instance.ts';

const SERVICES =
  '<services><service><service_code>s</service_code><service_name>Sampah</service_name><metadata>true</metadata></service></services>';
/** Asks a line, a list and what an administrator answers once for all. */
const DEFINITION = `<service_definition><attributes>
  <attribute><code>keadaan</code><datatype>text</datatype><required>true</required></attribute>
  <attribute><code>jenis</code><datatype>singlevaluelist</datatype><required>true</required>
    <values><value><key>a</key><name>Jenis a</name></value></values></attribute>
  <attribute><code>asal</code><datatype>string</datatype><required>true</required></attribute>
</attributes></service_definition>`;
const TAKEN =
  '<service_requests><request><service_request_id>1</service_request_id></request></service_requests>';

/**
 * Another city's Open311 and an address that is told of public cases, on one real server that keeps every byte it is sent; both are
 * entered as an administrator does.
 */
export async function openOtherSystems(instance: Instance, categoryCode: string) {
  const server = await startReceiver((response, { path }) =>
    response.end(path.includes('services/s.') ? DEFINITION : path.includes('services.') ? SERVICES : TAKEN),
  );
  const { client } = instance.administrator;
  await client.addWebhook(`${server.url}/kait`);
  const address = `${server.url}/open311/v2`;
  const name = 'Kota Tetangga';
  const { targetId } = await client.addOpen311Target({
    name,
    address,
    jurisdictionId: null,
    apiKey: 'kunci',
  });
  await client.changeOpen311Mapping({
    targetId,
    version: 1,
    mapping: { [categoryCode]: 's' },
    fixed: { [categoryCode]: { asal: ['Kabupaten'] } },
  });
  return {
    targetId,
    taken: server.taken,
    stop: server.stop,
    /** Sends what waits for either of them. */
    async send(): Promise<void> {
      instance.apps.outward.wake();
      await instance.apps.outward.idle();
      await outwardRound(instance.opened.server);
    },
  };
}

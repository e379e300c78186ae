import { appFetch } from '../../../demo/app-fetch.ts';
import { overhear } from './heard.ts';
import { ADDRESSES, type Instance } from './open-instance.ts';

/**
 * Files a request as a partner's application does, with everything it knows of the reporter, and reads all that anybody may read there.
 * Whoever listens at that door hears it: the answers are in `heard`. Returns the statuses of the answers.
 */
export async function fileThroughOpen311(
  instance: Instance,
  reporter: Record<string, string>,
): Promise<number[]> {
  const { apiKey } = await instance.administrator.client.addPartner({
    name: 'Aplikasi mitra',
    mediaHosts: [],
  });
  const direct = appFetch(instance.apps.service.app, ADDRESSES.service);
  const listening = overhear(direct, 'open311', instance.heard);
  const { village, district } = firstVillage(instance);
  const address = (path: string) => `${ADDRESSES.service}/open311/v2/${path}`;
  const form = new URLSearchParams({
    ...reporter,
    api_key: apiKey,
    service_code: 'lampu-jalan',
    description: 'Lampu jalan padam di tepi jalan besar sejak sepekan ini.',
    address_string: `${village}, ${district}`,
  });
  const filed = await listening(address('requests.json'), { method: 'POST', body: form });
  const [{ token }] = (await filed.clone().json()) as [{ token: string }];
  const statuses = [filed.status];
  for (const path of [
    `tokens/${token}.xml`,
    'requests.json',
    'requests.xml',
    'services.xml',
    'discovery.json',
  ]) {
    statuses.push((await listening(address(path))).status);
  }
  return statuses;
}

/** A village whose name no other one has, and its district. */
function firstVillage({ opened }: Instance): { village: string; district: string } {
  const { regions, region } = opened.server.reference;
  const village = regions.find(({ level }) => level === 'village');
  return { village: village?.name ?? '', district: region(village?.parentCode ?? '')?.name ?? '' };
}

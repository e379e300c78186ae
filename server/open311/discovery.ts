import type { Server } from '../server.ts';
import type { Answer } from './write-answer.ts';

/** When this interface last changed. */
const CHANGESET = '2026-11-22T00:00:00+07:00';

/** Where the interface is and who gives keys to it (Open311 Service Discovery). One endpoint for each format that is spoken. */
export function discovery({ addresses, reference }: Server): Answer {
  const { instance } = reference;
  const endpoint = {
    specification: 'http://wiki.open311.org/GeoReport_v2',
    url: `${addresses.service}/open311/v2`,
    changeset: CHANGESET,
    type: instance.demo ? 'test' : 'production',
  };
  return {
    changeset: CHANGESET,
    contact: `${instance.name}, ${instance.regencyName}: ${instance.siteUrl}`,
    key_service: `Keys are given by the administrator of ${instance.name}: ${instance.siteUrl}`,
    endpoints: [
      { ...endpoint, formats: ['text/xml'] },
      { ...endpoint, formats: ['application/json'] },
    ],
  };
}

import type { Selectable } from 'kysely';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import type { CaseworkTables } from '../database/tables.ts';
import type { Server } from '../server.ts';
import { laporTopicOf } from '../sp4n/lapor-topics.ts';
import { publicPlace } from './public-place.ts';

type ComplaintRow = Selectable<CaseworkTables['casework_complaint']>;

/**
 * The text a verifier copies into SP4N-LAPOR! for the owner outside: the brief as it passed the gate, the category, the place no
 * finer than the public may know it, the month alone. Nothing of the reporter's words, and no point for what has no page.
 */
export function handoverText(server: Server, complaint: ComplaintRow, owner: string, brief: string): string {
  const { reference } = server;
  const { instance } = reference;
  const category = reference.category(complaint.category_code);
  const nameOf = (code: string | null) => (code === null ? null : (reference.region(code)?.name ?? null));
  const precision = category?.placePrecision ?? 'none';
  const where = complaint.village_code === null ? null : publicPlace(complaint, precision, null, reference);
  const place = [
    nameOf(where?.villageCode ?? null),
    nameOf(where?.districtCode ?? null),
    instance.regencyName,
  ]
    .filter((name) => name !== null)
    .join(', ');
  const point = where?.place.point ?? null;
  const topic = laporTopicOf(complaint.category_code);
  const lines = [
    `Kepada: ${owner}`,
    `Perihal: ${category?.name.id ?? complaint.category_code}`,
    ...(topic === null ? [] : [`Topik LAPOR!: ${topic}`]),
    `Tempat: ${place}${point ? ` (${point.latitude}, ${point.longitude})` : ''}`,
    `Diterima: ${monthOf(complaint.received_at, instance.timeZone)}`,
    '',
    brief,
    '',
    `Aduan ini diterima ${instance.name} dan berada di luar kewenangan pemerintah kabupaten. Data pelapor tidak disertakan.`,
  ];
  return lines.join('\n');
}

function monthOf(receivedAt: string, timeZone: string): string {
  const day = localDateOf(Date.parse(receivedAt), timeZone);
  return new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

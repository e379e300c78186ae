import type { Selectable } from 'kysely';
import type { Point } from '../../api-client/contract/primitives.ts';
import type { CaseworkTables } from '../database/tables.ts';
import type { Server } from '../server.ts';
import { publicPlace } from './public-place.ts';

type ComplaintRow = Pick<
  Selectable<CaseworkTables['casework_complaint']>,
  'category_code' | 'village_code' | 'latitude' | 'longitude' | 'at_home' | 'misconduct'
>;

/**
 * The place another city's system is told, as the public would know it and never finer; null when the matter may not be sent anywhere.
 * What is sent is shown there to everybody, mostly at once: whatever has no page of its own here, and whatever the inspectorate keeps,
 * goes nowhere.
 */
export function outwardPlace(
  { reference }: Pick<Server, 'reference'>,
  complaint: ComplaintRow,
): { address: string; point: Point | null } | null {
  const category = reference.category(complaint.category_code);
  if (!category || category.sensitive || category.confidential || category.personalService) return null;
  if (category.placePrecision === 'none' || complaint.misconduct === 1) return null;
  if (complaint.village_code === null) return null;
  const { place, villageCode, districtCode } = publicPlace(
    complaint,
    category.placePrecision,
    null,
    reference,
  );
  const names = [villageCode, districtCode].flatMap((code) => {
    const name = code === null ? undefined : reference.region(code)?.name;
    return name === undefined ? [] : [name];
  });
  return { address: [...names, reference.instance.regencyName].join(', '), point: place.point };
}

/** What stands below the brief; the reference lets both sides find the request again and tells nothing of the complaint. */
export function outwardClosing({ reference }: Pick<Server, 'reference'>): string {
  return `Diteruskan oleh ${reference.instance.name}. Data pelapor tidak disertakan.`;
}

/** Exactly what is sent as the description. `brief` has passed the gate. */
export function outwardText(
  server: Pick<Server, 'reference'>,
  brief: string,
  referenceNumber: string,
): string {
  return `${brief}\n\n${outwardClosing(server)} Acuan: ${referenceNumber}`;
}

import * as v from 'valibot';
import type { PublicCase } from '../../../api-client/contract/public/public-case.ts';
import { type SnapshotCase, snapshotCase } from '../../../api-client/contract/public/snapshot.ts';
import type { Reference } from '../../reference.ts';

/** What a snapshot keeps of a published case: no text, no photo, and the names that its codes have on that day. Zone: published. */
export function rowOfCase(
  record: PublicCase,
  reference: Pick<Reference, 'agency' | 'category' | 'region'>,
): SnapshotCase {
  const { summary: _summary, outcome: _outcome, photos, ...kept } = record;
  const region = (code: string | null) => (code === null ? null : (reference.region(code)?.name ?? ''));
  return v.parse(snapshotCase, {
    ...kept,
    photoCount: photos.length,
    category: reference.category(record.categoryCode)?.name.id ?? '',
    agency: reference.agency(record.agencyCode)?.name ?? '',
    district: region(record.districtCode) ?? '',
    village: region(record.villageCode),
  });
}

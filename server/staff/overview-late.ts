import { complaintNumber } from '../../api-client/contract/complaint-number.ts';
import type { LateList } from '../../api-client/contract/desk/overview.ts';
import { daysBetween, localDateOf } from '../casework/deadlines/local-date.ts';
import type { Server } from '../server.ts';
import { type OverviewComplaint, openComplaints } from './overview-complaints.ts';

/**
 * What is late now, one by one: number, category, agency, district, days. The brief stays between verifiers and the agency: a leader
 * needs to know whom to ask, not what somebody told. What is about staff or an agency, or confidential, is counted alone, since the
 * leader may be close to whom it is about.
 */
export async function lateList(server: Server): Promise<LateList> {
  const now = server.effects.now();
  const { timeZone } = server.reference.instance;
  const today = localDateOf(now.getTime(), timeZone);
  const late = (await openComplaints(server, now)).filter(
    ({ isOpen, broken }) => isOpen && broken.length > 0,
  );
  const closed = new Map<string | null, number>();
  const items: LateList['items'] = [];
  for (const complaint of late) {
    const { agencyCode } = complaint.projection;
    const [oldest] = complaint.broken;
    if (oldest === undefined || isClosed(server, complaint)) {
      closed.set(agencyCode, (closed.get(agencyCode) ?? 0) + 1);
      continue;
    }
    items.push({
      number: complaintNumber(complaint.complaintId),
      agencyCode,
      categoryCode: complaint.categoryCode,
      districtCode: districtOf(server, complaint),
      clock: oldest.clock,
      daysLate: Math.max(0, daysBetween(localDateOf(Date.parse(oldest.dueAt), timeZone), today)),
      provisional: oldest.provisional,
    });
  }
  return {
    asOf: now.toISOString(),
    items: items.sort((a, b) => b.daysLate - a.daysLate || (a.number < b.number ? -1 : 1)),
    closed: [...closed]
      .map(([agencyCode, count]) => ({ agencyCode, late: count }))
      .sort((a, b) => ((a.agencyCode ?? '') < (b.agencyCode ?? '') ? -1 : 1)),
  };
}

function isClosed({ reference }: Server, { projection, categoryCode }: OverviewComplaint): boolean {
  const aboutSomebody = projection.subject !== null && projection.subject.kind !== 'nobody';
  return projection.misconduct || aboutSomebody || reference.category(categoryCode)?.confidential !== false;
}

/** The district, where the category's place may be told at all (privacy.md, "place"). */
function districtOf({ reference }: Server, { categoryCode, villageCode }: OverviewComplaint): string | null {
  const category = reference.category(categoryCode);
  if (!category || category.sensitive || category.placePrecision === 'none' || villageCode === null)
    return null;
  return reference.region(villageCode)?.parentCode ?? null;
}

import type { Selectable } from 'kysely';
import type { LikelyDuplicate, LikelyDuplicates } from '../../../api-client/contract/desk/duplicates.ts';
import { type CaseProjection, isPossible } from '../../casework/lifecycle.ts';
import type { CaseworkTables } from '../../database/tables.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';
import type { Server } from '../../server.ts';
import { readSettings, ruleOf } from '../../settings.ts';
import { duplicateRules as rules } from './duplicate-rules.ts';
import { boxAround, type Comparable, likeness } from './likeness.ts';

type Row = Selectable<CaseworkTables['casework_complaint']>;

/** Complaints read and compared at most, of those near the point and of those of the village. */
const COMPARED = 300;
const DAY = 86_400_000;
const TEXT = 400;

/** Complaints that may tell of the same matter. Reads by index alone, so it costs the same in a register of any size. */
export async function findDuplicates(server: Server, complaintId: string): Promise<LikelyDuplicates> {
  const { database } = server.connection;
  const own = await database
    .selectFrom('casework_complaint')
    .selectAll()
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (!own) throw new ProblemFailure('not_found');
  const { placePrecision = 'spot' } = server.reference.category(own.category_code) ?? {};
  const { duplicateRadius } = ruleOf(await readSettings(database), own.category_code);
  const radius = rules.hasSpot[placePrecision] ? duplicateRadius : null;
  const point = comparable(own).point;
  const received = Date.parse(own.received_at);
  const base = () =>
    database
      .selectFrom('casework_complaint')
      .selectAll()
      .where('received_at', '>=', new Date(received - rules.windowDays * DAY).toISOString())
      .where('received_at', '<=', new Date(received + rules.windowDays * DAY).toISOString())
      .where('state', 'not in', ['merged', 'rejected'])
      .where('complaint_id', '!=', complaintId)
      .orderBy('received_at', 'desc')
      .limit(COMPARED);
  const box = point && radius !== null ? boxAround(point, radius) : null;
  const near = box
    ? await base()
        .where('latitude', '>=', box.south)
        .where('latitude', '<=', box.north)
        .where('longitude', '>=', box.west)
        .where('longitude', '<=', box.east)
        .execute()
    : [];
  const ofVillage = own.village_code
    ? await base()
        .where('village_code', '=', own.village_code)
        .$if(box !== null, (query) => query.where('latitude', 'is', null))
        .execute()
    : [];
  const found = [...near, ...ofVillage].flatMap((row) => {
    const like = likeness(comparable(own), comparable(row), radius);
    return like && like.score >= rules.shownFrom ? [{ row, like }] : [];
  });
  found.sort((a, b) => b.like.score - a.like.score || (a.row.complaint_id < b.row.complaint_id ? -1 : 1));
  const now = server.effects.now().toISOString();
  return {
    duplicates: found.slice(0, rules.shown).map(({ row, like }): LikelyDuplicate => {
      const { score: _score, ...why } = like;
      return {
        complaintId: row.complaint_id,
        version: row.version,
        state: row.state,
        categoryCode: row.category_code,
        agencyCode: row.agency_code,
        villageCode: row.village_code,
        receivedAt: row.received_at,
        text: row.text.slice(0, TEXT),
        why,
        mayTakeThis: mayMerge(own, row, now),
        mayJoinThis: mayMerge(row, own, now),
      };
    }),
  };
}

/** What was ended for good takes nothing in, and a complaint never goes where its subject handles it. */
function mayMerge(from: Row, into: Row, now: string): boolean {
  const ended = into.state === 'merged' || into.state === 'rejected' || into.state === 'forwarded';
  const subject = from.subject_agency_code !== null && from.subject_agency_code === into.agency_code;
  const projection = JSON.parse(from.projection) as CaseProjection;
  return !ended && !subject && isPossible(projection, 'merged', 'verifier', now);
}

function comparable(row: Row): Comparable {
  return {
    text: row.text,
    categoryCode: row.category_code,
    point:
      row.latitude === null || row.longitude === null
        ? null
        : { latitude: row.latitude, longitude: row.longitude },
    villageCode: row.village_code,
    receivedAt: row.received_at,
  };
}

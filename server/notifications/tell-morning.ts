import { calendarFor } from '../casework/clocks-of.ts';
import { missingNextYear } from '../casework/deadlines/calendar.ts';
import { instantOf, localDateOf } from '../casework/deadlines/local-date.ts';
import { newestPolicy } from '../casework/deadlines/policy-history.ts';
import { isWorkingDay } from '../casework/deadlines/working-days.ts';
import type { Server } from '../server.ts';
import { digestOf, keptSince, lateWork, leaderDigest } from './late-work.ts';
import { notify } from './notify.ts';

/** 07:30 on the instance's clock. */
const MORNING_MINUTES = 7 * 60 + 30;

/** The round of today that is due by now: its instant; null before 07:30 and on days that nobody works. */
export function morningOf(server: Server): Date | null {
  const now = server.effects.now();
  const { timeZone } = server.reference.instance;
  const today = localDateOf(now.getTime(), timeZone);
  const { week } = newestPolicy(server.policy).policy;
  if (!isWorkingDay(today, calendarFor(now.toISOString(), now, server.policy, timeZone), week)) return null;
  const morning = new Date(instantOf(today, MORNING_MINUTES, timeZone));
  return now < morning ? null : morning;
}

/**
 * The round of one working morning: what fell late or falls due, and one summary for each who has something late. All of it bears the
 * morning's instant, so that a second round of the same morning, here or in another process, writes nothing anew.
 */
export async function tellMorning(server: Server, morning: Date): Promise<void> {
  const { timeZone } = server.reference.instance;
  const today = localDateOf(morning.getTime(), timeZone);
  const work = await lateWork(server, today, server.effects.now());
  const agencies = new Set(work.due.map((one) => one.agencyCode));
  await server.connection.database.transaction().execute(async (transaction) => {
    for (const { complaintId, agencyCode, late, since } of work.due) {
      // Verifiers are not told of each that will be late: their queue is sorted by that.
      if (agencyCode === null && !late) continue;
      const to = agencyCode === null ? ({ role: 'verifier' } as const) : officersOf(agencyCode);
      const kind = late ? 'overdue' : 'due_soon';
      await notify(transaction, { kind, complaintId, at: morning, to, notAgainSince: since });
    }
    for (const agencyCode of agencies) {
      const to = agencyCode === null ? ({ role: 'verifier' } as const) : officersOf(agencyCode);
      const detail = JSON.stringify(digestOf(work, agencyCode));
      await notify(transaction, { kind: 'daily_digest', complaintId: null, at: morning, to, detail });
    }
    const detail = JSON.stringify(leaderDigest(work));
    const to = { role: 'leader' } as const;
    await notify(transaction, { kind: 'daily_digest', complaintId: null, at: morning, to, detail });
    if (missingNextYear(today) !== null) {
      const firstOfMonth = new Date(instantOf(`${today.slice(0, 7)}-01`, MORNING_MINUTES, timeZone));
      await notify(transaction, {
        kind: 'calendar_missing',
        complaintId: null,
        at: firstOfMonth,
        to: { role: 'administrator' },
      });
    }
    await transaction
      .deleteFrom('casework_notice')
      .where('at', '<', new Date(instantOf(keptSince(today), 0, timeZone)).toISOString())
      .execute();
  });
}

const officersOf = (agencyCode: string) => ({ role: 'agencyOfficer', agencyCode }) as const;

import type { PublicationPreview } from '../../api-client/contract/desk/verification.ts';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { calendarFor } from '../casework/clocks-of.ts';
import {
  addDays,
  type Instant,
  instantOf,
  localDateOf,
  weekdayOf,
} from '../casework/deadlines/local-date.ts';
import { newestPolicy } from '../casework/deadlines/policy-history.ts';
import { addWorkingDays } from '../casework/deadlines/working-days.ts';
import type { Server } from '../server.ts';
import { readSettings, ruleOf, type Settings } from '../settings.ts';

const SIX_IN_THE_MORNING = 6 * 60;

/**
 * When what is prepared (and approved) at `now` goes public: after the reporter's full working days, and with the batch of the
 * week where the instance publishes in batches. `now` itself when it asks nobody and waits for nothing.
 */
export function publicationTime(
  { policy, reference }: Pick<Server, 'policy' | 'reference'>,
  { sayWorkingDays, publicationBatch }: Settings,
  now: Date,
): Date {
  const { timeZone } = reference.instance;
  const free =
    sayWorkingDays === 0
      ? now.getTime()
      : instantOf(
          addDays(
            addWorkingDays(
              localDateOf(now.getTime(), timeZone),
              sayWorkingDays,
              calendarFor(now.toISOString(), now, policy, timeZone),
              newestPolicy(policy).policy.week,
            ),
            1,
          ),
          0,
          timeZone,
        );
  return new Date(publicationBatch === 'weekly' ? nextBatch(free, timeZone) : free);
}

/** The first Monday, 06:00 on the wall, that is not before `from`. */
function nextBatch(from: Instant, timeZone: string): Instant {
  const day = localDateOf(from, timeZone);
  const monday = addDays(day, (8 - weekdayOf(day)) % 7);
  const batch = instantOf(monday, SIX_IN_THE_MORNING, timeZone);
  return batch >= from ? batch : instantOf(addDays(monday, 7), SIX_IN_THE_MORNING, timeZone);
}

/** A record as it would go public when it was prepared now: with its day, and for whom it waits until then. */
export async function withTimeOfPublication(server: Server, record: PublicCase): Promise<PublicationPreview> {
  const settings = await readSettings(server.connection.database);
  const now = server.effects.now();
  const dueAt = publicationTime(server, settings, now);
  const { timeZone } = server.reference.instance;
  return {
    record: { ...record, publishedOn: localDateOf(dueAt.getTime(), timeZone) },
    goesPublicAt: dueAt > now ? dueAt.toISOString() : null,
    needsApproval: ruleOf(settings, record.categoryCode).secondApproval,
  };
}

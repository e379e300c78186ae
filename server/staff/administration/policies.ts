import * as v from 'valibot';
import type {
  ChangeDaysOff,
  ChangePolicy,
  Policies,
} from '../../../api-client/contract/desk/administration-policy.ts';
import { loadPolicy, PolicySchema } from '../../casework/deadlines/policy.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';
import type { Server } from '../../server.ts';
import { readSettings, saveSettings, settingsVersion } from '../../settings.ts';
import { changeInstance } from './change-instance.ts';
import { difference } from './difference.ts';

export async function listPolicies(server: Server): Promise<Policies> {
  return {
    versions: server.policy.versions
      .map(({ version, validFrom, policy }) => ({ version, validFrom, policy }))
      .reverse(),
    presets: [loadPolicy('wonosobo'), loadPolicy('pati')],
  };
}

/** The next version of what is promised: for complaints received from now on; those on their way keep theirs. */
export async function changePolicy(server: Server, changed: ChangePolicy, by: string): Promise<void> {
  const policy = v.parse(PolicySchema, changed.policy);
  await changeInstance(server, by, async (transaction) => {
    const newest = await transaction
      .selectFrom('operations_policy')
      .selectAll()
      .orderBy('version', 'desc')
      .executeTakeFirstOrThrow();
    if (newest.version !== changed.version) throw new ProblemFailure('edited_meanwhile');
    const before = v.parse(PolicySchema, JSON.parse(newest.policy));
    const note = difference(`kebijakan tenggat versi ${newest.version + 1}`, told(before), told(policy));
    if (!note) return { notes: [] };
    // Never before the one it follows, whatever a clock says.
    const [, validFrom = ''] = [newest.valid_from, server.effects.now().toISOString()].sort();
    await transaction
      .insertInto('operations_policy')
      .values({
        version: newest.version + 1,
        policy: JSON.stringify(policy),
        valid_from: validFrom,
      })
      .execute();
    return { notes: [note], isPublic: true };
  });
}

function told(policy: v.InferOutput<typeof PolicySchema>): Record<string, unknown> {
  const limitOf = (limit: v.InferOutput<typeof PolicySchema>['clocks']['resolution']) =>
    limit ? `${limit.limit} ${limit.unit} sejak ${limit.from}` : null;
  return {
    judul: policy.title,
    'hari kerja seminggu': policy.week,
    'jam buka': `${policy.serviceHours.opens}–${policy.serviceHours.closes}`,
    'jawaban pertama': limitOf(policy.clocks.first_answer),
    'tanggapan OPD': limitOf(policy.clocks.agency_answer),
    penyelesaian: limitOf(policy.clocks.resolution),
    'jeda terlama': policy.longestPauseWorkingDays,
  };
}

/** Regional holidays and joint leave beside the shipped calendar; each counts from the day it was announced. */
export async function changeDaysOff(server: Server, changed: ChangeDaysOff, by: string): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    if ((await settingsVersion(transaction, ['regionalDaysOff'])) !== changed.version) {
      throw new ProblemFailure('edited_meanwhile');
    }
    const { regionalDaysOff } = await readSettings(transaction);
    const days = [...changed.days].sort((a, b) => (a.date < b.date ? -1 : 1));
    await saveSettings(transaction, { regionalDaysOff: days }, server.effects.now());
    const list = (all: readonly { date: string; name: string }[]) =>
      all.map(({ date, name }) => `${date} ${name}`).join(', ');
    const note = difference('hari libur daerah', { hari: list(regionalDaysOff) }, { hari: list(days) });
    return { notes: note ? [note] : [] };
  });
}

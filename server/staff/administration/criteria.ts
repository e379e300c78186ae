import { type SocialCriteria, statedCriteria } from '../../../api-client/contract/public/criteria.ts';
import type { Instance } from '../../../api-client/contract/public/instance.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';
import type { Server } from '../../server.ts';
import { changeInstance } from './change-instance.ts';
import { difference } from './difference.ts';

/** States what a chat or post must have to count, from now on; everybody reads it. Throws `edited_meanwhile` when `before` is not what stands. */
export async function changeCriteria(
  server: Server,
  { before, after }: { before: SocialCriteria; after: SocialCriteria },
  by: string,
): Promise<void> {
  await changeInstance(server, by, async (transaction) => {
    const { record } = await transaction
      .selectFrom('published_instance')
      .select('record')
      .executeTakeFirstOrThrow();
    const instance = JSON.parse(record) as Instance;
    const present = statedCriteria(instance);
    if (difference('', toldCriteria(present), toldCriteria(before))) {
      throw new ProblemFailure('edited_meanwhile');
    }
    const changed: Instance = { ...instance, criteria: after };
    await transaction
      .updateTable('published_instance')
      .set({ record: JSON.stringify(changed) })
      .execute();
    const note = difference('syarat aduan media sosial', toldCriteria(present), toldCriteria(after));
    return { notes: note ? [note] : [], isPublic: true };
  });
}

function toldCriteria(criteria: SocialCriteria): Record<string, unknown> {
  return {
    foto: criteria.photo,
    'paling lama (hari)': criteria.withinDays,
    'dialami sendiri': criteria.ownExperience,
    bahasa: criteria.language,
  };
}

import * as v from 'valibot';
import { type Policy, PolicySchema } from './casework/deadlines/policy.ts';
import type { PolicyHistory } from './casework/deadlines/policy-history.ts';
import type { Database } from './database/connect.ts';
import { readSettings } from './settings.ts';

const ALWAYS = '1970-01-01T00:00:00.000Z';

/** Every version of the policy and the regional days off. Throws ValiError for a row nobody can read. */
export async function loadPolicyHistory(database: Pick<Database, 'selectFrom'>): Promise<PolicyHistory> {
  const rows = await database.selectFrom('operations_policy').selectAll().orderBy('version').execute();
  const { regionalDaysOff } = await readSettings(database);
  return {
    versions: rows.map((row) => ({
      version: row.version,
      policy: v.parse(PolicySchema, JSON.parse(row.policy)),
      validFrom: row.valid_from,
    })),
    regionalDaysOff,
  };
}

/** Gives an instance that has none its first policy, valid for every complaint it ever had. */
export async function beginPolicyHistory(
  database: Pick<Database, 'selectFrom' | 'insertInto'>,
  policy: Policy,
): Promise<void> {
  const known = await database.selectFrom('operations_policy').select('version').executeTakeFirst();
  if (known) return;
  await database
    .insertInto('operations_policy')
    .values({ version: 1, policy: JSON.stringify(policy), valid_from: ALWAYS })
    .execute();
}

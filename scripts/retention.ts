import type { Instance } from '../api-client/contract/public/instance.ts';
import { readConfig } from '../server/config.ts';
import { realEffects } from '../server/effects.ts';
import { runRetention } from '../server/retention/run-retention.ts';
import { openRecords } from './open-records.ts';
import { sentenceFor } from './sentence-for.ts';

/** Erases identity, words, photos and place of what ended long enough ago, as the server does every night: npm run retention */
async function retention(): Promise<void> {
  const { connection, photos } = await openRecords(readConfig(process.env), 'retention');
  try {
    const { record } = await connection.database
      .selectFrom('published_instance')
      .select('record')
      .executeTakeFirstOrThrow();
    const { timeZone } = JSON.parse(record) as Instance;
    const { days, erased } = await runRetention({ connection, photos, effects: realEffects, timeZone });
    console.log(
      `Erased ${erased} complaints that ended more than ${days} days ago; each has its line in the log.`,
    );
  } finally {
    await connection.close();
  }
}

try {
  await retention();
} catch (error) {
  console.error(sentenceFor(error) ?? error);
  process.exit(1);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { shortCode } from '../../api-client/contract/primitives.ts';

/** The crosswalk from our categories to topics of SP4N-LAPOR!; edited by hand, with a new `version` each time. */
const crosswalk = v.strictObject({
  version: v.pipe(v.string(), v.isoDate()),
  source: v.string(),
  topics: v.array(
    v.strictObject({
      categoryCode: shortCode,
      topic: v.pipe(v.string(), v.minLength(3), v.maxLength(100)),
      /** Somebody compared it with the list in LAPOR! itself. */
      verified: v.boolean(),
    }),
  ),
});

export const laporTopics = v.parse(
  crosswalk,
  JSON.parse(readFileSync(join(import.meta.dirname, 'lapor-topics.json'), 'utf8')),
);

/** The topic to choose in LAPOR!, as a person reads it; null for a category the crosswalk does not know. */
export function laporTopicOf(categoryCode: string): string | null {
  const found = laporTopics.topics.find((each) => each.categoryCode === categoryCode);
  if (!found) return null;
  return found.verified
    ? found.topic
    : `${found.topic} (usulan versi ${laporTopics.version}, periksa di LAPOR!)`;
}

import { statedCriteria } from '../../api-client/contract/public/criteria.ts';
import { localDateOf } from '../casework/deadlines/local-date.ts';
import { villageNamedIn } from '../regions/village-named-in.ts';
import type { Server } from '../server.ts';
import type { Setting } from './converse.ts';
import { isUrgent } from './is-urgent.ts';

/** What a conversation knows of the instance now. What is confidential, or asks more than a chat can, is sent to our own page. */
export function settingOf({ reference, addresses, effects }: Server): Setting {
  const { instance, regions, locator } = reference;
  const asksMore = (code: string) => reference.questions[code]?.questions.some(({ required }) => required);
  return {
    regencyName: instance.regencyName,
    emergencyNumber: instance.emergencyNumber,
    formPage: `${addresses.service}/lapor`,
    trackerPage: `${addresses.service}/lacak`,
    categories: reference.categories
      .filter(({ code, retired, confidential }) => !retired && !confidential && !asksMore(code))
      .map(({ code, name }) => ({ code, name: name.id })),
    villageAt: (point) => {
      const found = locator.locate(point);
      return found.kind === 'outside' ? null : found.villageCode;
    },
    villageNamedIn: (text) => villageNamedIn(regions, text),
    nameOfVillage: (code) => reference.region(code)?.name ?? code,
    isUrgent,
    criteria: statedCriteria(instance),
    today: localDateOf(effects.now().getTime(), instance.timeZone),
  };
}

import { expect, test } from 'vitest';
import { text as enForm } from '../../widget/text/en.ts';
import { text as idForm } from '../../widget/text/id.ts';
import { text as jvForm } from '../../widget/text/jv.ts';
import { tracker as enTracker } from '../../widget/text/tracker-en.ts';
import { tracker as idTracker } from '../../widget/text/tracker-id.ts';
import { tracker as jvTracker } from '../../widget/text/tracker-jv.ts';

const id = { ...idForm, tracker: idTracker };
const en = { ...enForm, tracker: enTracker };
const jv = { ...jvForm, tracker: jvTracker };

/** Every sentence with its path. */
function sentences(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([name, part]): [string, string][] =>
    typeof part === 'string' ? [[path + name, part]] : sentences(part, `${path}${name}.`),
  );
}
const slots = (sentence: string) => [...sentence.matchAll(/\{\w\}/g)].map(([slot]) => slot).sort();

test.each([
  ['English', en],
  ['Javanese', jv],
])('%s has every sentence, with the same slots to fill', (_name, other) => {
  const theirs = new Map(sentences(other));
  for (const [path, sentence] of sentences(id)) {
    expect(theirs.get(path), path).toBeTruthy();
    expect(slots(theirs.get(path) ?? ''), path).toEqual(slots(sentence));
  }
});

test('no sentence is in two languages by mistake', () => {
  const english = new Map(sentences(en));
  const same = sentences(id).filter(
    ([path, sentence]) => sentence.length > 20 && english.get(path) === sentence,
  );
  expect(same).toEqual([]);
});

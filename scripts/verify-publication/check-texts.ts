import { findSpans } from '../../server/disclosure/text/find-spans.ts';
import type { Findings } from './finding.ts';
import type { Publication } from './publication.ts';

/** What the text rules find in published words: identifiers are errors, what a person has to judge is a warning. */
export function checkTexts(publication: Publication, findings: Findings): void {
  const placeNames = publication.regions.map(({ name }) => name);
  const read = (file: string, field: string, text: string, review = true) => {
    for (const { type, severity, reason } of findSpans(text, { placeNames })) {
      // The words themselves are not repeated: this output is copied into tickets and logs.
      const sentence = `may point to a person in ${field} (${type}): ${reason}`;
      if (severity === 'hard_stop') findings.error(file, sentence);
      else if (review) findings.warning(file, sentence);
    }
  };
  for (const record of publication.cases.values()) {
    const file = `cases/${record.publicId}.json`;
    read(file, 'summary', record.summary);
    read(file, 'outcome', record.outcome);
    for (const { alt } of record.photos) read(file, 'alt', alt);
  }
  for (const { code, name, shortName } of publication.agencies) {
    read('agencies.json', `name of ${code}`, name);
    read('agencies.json', `shortName of ${code}`, shortName);
  }
  for (const { code, name, hint } of publication.categories) {
    for (const text of Object.values(name)) read('categories.json', `name of ${code}`, text);
    for (const text of Object.values(hint)) read('categories.json', `hint of ${code}`, text);
  }
  // Places bear people's names; only an identifier has no business there.
  for (const { code, name } of publication.regions) read('regions.json', `name of ${code}`, name, false);
  for (const { properties } of publication.boundaries?.features ?? [])
    read('boundaries.geojson', `name of ${properties.code}`, properties.name, false);
  if (publication.instance) {
    const { name, regencyName, headTitle, villageWord } = publication.instance;
    for (const text of [name, regencyName, headTitle, villageWord])
      read('instance.json', 'a name', text, false);
  }
}

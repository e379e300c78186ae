import type { Language } from '../../api-client/contract/primitives.ts';
import type { Publication } from '../load-publication.ts';
import { textsOf } from '../text/texts.ts';
import { href } from '../url.ts';
import type { Figure } from './figure.ts';

/**
 * `statistik/<id>.metadata.json`: definition, version, n, S, permalink, and what each column is.
 * @param english the same figure in English, where the site speaks it: its words stand beside, the columns in the same order
 */
export function figureMetadata(
  figure: Figure,
  { instance, statistics }: Publication,
  site: URL,
  english?: Figure,
): string {
  const address = (path: string) => new URL(href(path), site).href;
  return JSON.stringify({
    id: figure.id,
    title: figure.title,
    finding: figure.finding,
    definition: figure.definition,
    definitionVersion: figure.definitionVersion,
    method: address(`metodologi.html#${figure.methodAnchor}`),
    n: figure.n,
    denominator: figure.denominator,
    snapshot: statistics?.snapshot ?? null,
    timeZone: instance.timeZone,
    calendar: statistics?.calendar ?? null,
    replyRules: statistics?.replyRules ?? null,
    permalink: address(`statistik.html#${figure.id}`),
    csv: address(`statistik/${figure.id}.csv`),
    columns: figure.table.columns,
    symbols: symbolsIn('id'),
    source: `${instance.name} ${instance.regencyName}`,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    ...(english && {
      en: {
        title: english.title,
        finding: english.finding,
        definition: english.definition,
        method: address(`en/metodologi.html#${figure.methodAnchor}`),
        permalink: address(`en/statistik.html#${figure.id}`),
        columns: english.table.columns,
        symbols: symbolsIn('en'),
      },
    }),
  });
}

function symbolsIn(language: Language): Record<string, string> {
  const { symbols } = textsOf(language).statistics;
  return { '–': symbols.zero, '·': symbols.hidden, '/': symbols.tooFew };
}

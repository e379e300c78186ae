import type { Quantile, Statistics } from '../../../api-client/contract/public/statistics.ts';
import type { Publication } from '../../load-publication.ts';
import { countWords, quantileWords, ratioWords } from '../../measure-words.ts';
import type { Words } from '../../words.ts';
import type { Figure, FigureCell } from '../figure.ts';

export function monthFigure({ months }: Statistics, words: Words): Figure {
  const { columns, months: texts, outcomes } = words.text.figures;
  return {
    ...months,
    id: 'bulan',
    title: texts.title,
    finding: texts.finding(months.rows.length),
    definition: texts.definition,
    methodAnchor: 'diterima',
    table: {
      columns: [
        columns.month,
        columns.received,
        columns.invalid,
        texts.pending,
        columns.valid,
        outcomes.resolved,
        outcomes.open,
        outcomes.refused,
        outcomes.forwarded,
      ],
      rows: months.rows.map((row) => [
        words.format.date(row.month),
        ...[
          row.received,
          row.invalid,
          row.pending,
          row.valid,
          row.resolved,
          row.open,
          row.refused,
          row.forwarded,
        ].map((count) => countWords(count, words)),
      ]),
    },
  };
}

/** Per month received, how many were solved after so many days; what is still moving is hatched. */
export function cohortFigure({ cohorts }: Statistics, words: Words): Figure {
  const { cohorts: texts, columns } = words.text.figures;
  const days = cohorts.rows[0]?.cells.map((cell) => cell.days) ?? [];
  return {
    ...cohorts,
    id: 'angkatan',
    title: texts.title,
    finding: texts.finding,
    definition: texts.definition,
    methodAnchor: 'selesai',
    table: {
      columns: [columns.month, columns.valid, ...days.map((day) => words.format.hours(day * 24))],
      rows: cohorts.rows.map(({ month, valid, cells }): FigureCell[] => [
        words.format.date(month),
        countWords(valid, words),
        ...cells.map(
          ({ share, mature }): FigureCell =>
            mature ? ratioWords(share, words) : { text: ratioWords(share, words), hatched: true },
        ),
      ]),
    },
  };
}

export function categoryFigure({ categories }: Statistics, publication: Publication, words: Words): Figure {
  const { categories: texts, columns, outcomes } = words.text.figures;
  const rows = categories.rows.toSorted((a, b) => b.valid - a.valid);
  return {
    ...categories,
    id: 'kategori',
    title: texts.title,
    finding: texts.finding(rows.length),
    definition: texts.definition,
    methodAnchor: 'valid',
    table: {
      columns: [columns.category, columns.valid, outcomes.resolved],
      rows: rows.map(({ code, valid, resolved }) => [
        publication.categories.get(code)?.name[words.language] ?? code,
        countWords(valid, words),
        countWords(resolved, words),
      ]),
    },
  };
}

/** Agencies in the order of their names: nothing here is a ranking. */
export function agencyFigure({ scorecards }: Statistics, publication: Publication, words: Words): Figure {
  const { agencies: texts, columns } = words.text.figures;
  const rows = scorecards.rows
    .map((row) => ({ ...row, name: publication.agencies.get(row.agencyCode)?.name ?? row.agencyCode }))
    .sort((a, b) => words.format.compare(a.name, b.name));
  return {
    ...scorecards,
    id: 'instansi',
    title: texts.title,
    finding: texts.finding,
    definition: texts.definition,
    methodAnchor: 'median',
    table: {
      columns: [
        columns.agency,
        columns.valid,
        texts.medianResolution,
        texts.medianAnswer,
        texts.resolvedInTime,
        texts.acknowledgement,
      ],
      rows: rows.map((row) => [
        row.name,
        countWords(row.valid, words),
        shortQuantile(row.medianResolution, words),
        shortQuantile(row.medianAgencyAnswer, words),
        ratioWords(row.resolvedInTime, words),
        ratioWords(row.acknowledgementShare, words),
      ]),
    },
  };
}

export function districtFigure({ districts }: Statistics, publication: Publication, words: Words): Figure {
  const { columns, districts: texts } = words.text.figures;
  const rows = districts.rows
    .map(({ code, valid }) => ({
      name: code === null ? texts.without : (publication.regions.get(code)?.name ?? code),
      valid,
    }))
    .sort((a, b) => words.format.compare(a.name, b.name));
  return {
    ...districts,
    id: 'kecamatan',
    title: texts.title,
    finding: texts.finding(rows.length),
    definition: texts.definition,
    methodAnchor: 'valid',
    table: {
      columns: [columns.district, columns.valid],
      rows: rows.map(({ name, valid }) => [name, countWords(valid, words)]),
    },
  };
}

/** Pauses and reassignments: what else made a complaint wait. */
export function otherFigure({ pauses, reassignments }: Statistics, words: Words): Figure {
  const { columns, other: texts } = words.text.figures;
  return {
    ...reassignments,
    id: 'mutu',
    title: texts.title,
    finding: texts.finding(reassignments.complaints, reassignments.n, pauses.complaints),
    definition: texts.definition,
    methodAnchor: 'jeda',
    table: {
      columns: [columns.measure, columns.count, columns.of],
      rows: [
        [texts.reassigned, countWords(reassignments.complaints, words), words.format.number(reassignments.n)],
        [texts.reassignments, countWords(reassignments.reassignments, words), ''],
        [texts.paused, countWords(pauses.complaints, words), words.format.number(pauses.n)],
        [texts.pauseShare, ratioWords(pauses.share, words), ''],
      ],
    },
  };
}

function shortQuantile(quantile: Quantile, words: Words): string {
  return 'tooFew' in quantile ? '/' : quantileWords(quantile, words);
}

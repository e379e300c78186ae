import type { Publication } from '../load-publication.ts';
import type { Words } from '../words.ts';
import type { Figure } from './figure.ts';
import { backlogFigure, channelFigure, evidenceFigure, invalidFigure } from './figures/count-figures.ts';
import { deadlineFigures } from './figures/deadline-figures.ts';
import { earlierFigure, refusalFigure } from './figures/other-figures.ts';
import {
  acknowledgementFigure,
  implausibleFigure,
  reopenedFigure,
  satisfactionFigure,
} from './figures/quality-figures.ts';
import { registerFigure } from './figures/register-figure.ts';
import {
  answerMonthFigure,
  funnelCategoryFigure,
  funnelFigure,
  funnelMonthFigure,
} from './figures/stage-figures.ts';
import {
  agencyFigure,
  categoryFigure,
  cohortFigure,
  districtFigure,
  monthFigure,
  otherFigure,
} from './figures/table-figures.ts';
import { answerFigure, resolutionFigure } from './figures/time-figures.ts';

export type Chapter = { id: string; title: string; figures: Figure[] };

/** All figures of the statistics page in reading order; none before the first publication. */
export function chaptersOf(publication: Publication, words: Words): Chapter[] {
  const { statistics } = publication;
  if (!statistics) return [];
  const titles = words.text.statistics.chapters;
  return [
    {
      id: 'bab-hasil',
      title: titles.outcome,
      figures: [
        registerFigure(statistics, words),
        funnelFigure(statistics, words),
        evidenceFigure(statistics, words),
        backlogFigure(statistics, words),
      ],
    },
    {
      id: 'bab-waktu',
      title: titles.time,
      figures: [
        resolutionFigure(statistics, words),
        answerFigure(statistics, words),
        answerMonthFigure(statistics, words),
        ...deadlineFigures(statistics, words),
        cohortFigure(statistics, words),
      ],
    },
    {
      id: 'bab-asal',
      title: titles.origin,
      figures: [
        channelFigure(statistics, words),
        invalidFigure(statistics, words),
        categoryFigure(statistics, publication, words),
        funnelCategoryFigure(statistics, publication, words),
        districtFigure(statistics, publication, words),
        monthFigure(statistics, words),
        funnelMonthFigure(statistics, words),
        refusalFigure(statistics, words),
        earlierFigure(statistics, words),
      ],
    },
    {
      id: 'bab-mutu',
      title: titles.quality,
      figures: [
        agencyFigure(statistics, publication, words),
        acknowledgementFigure(statistics, publication, words),
        reopenedFigure(statistics, words),
        satisfactionFigure(statistics, words),
        implausibleFigure(statistics, words),
        otherFigure(statistics, words),
      ],
    },
  ];
}

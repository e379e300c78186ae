import type { Publication } from '../load-publication.ts';
import type { Figure } from './figure.ts';
import { backlogFigure, channelFigure, evidenceFigure, invalidFigure } from './figures/count-figures.ts';
import { deadlineFigures } from './figures/deadline-figures.ts';
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
export function chaptersOf(publication: Publication): Chapter[] {
  const { statistics } = publication;
  if (!statistics) return [];
  return [
    {
      id: 'bab-hasil',
      title: 'Apa yang terjadi dengan aduan',
      figures: [
        registerFigure(statistics),
        funnelFigure(statistics),
        evidenceFigure(statistics),
        backlogFigure(statistics),
      ],
    },
    {
      id: 'bab-waktu',
      title: 'Berapa lama',
      figures: [
        resolutionFigure(statistics),
        answerFigure(statistics),
        answerMonthFigure(statistics),
        ...deadlineFigures(statistics),
        cohortFigure(statistics),
      ],
    },
    {
      id: 'bab-asal',
      title: 'Dari mana dan tentang apa',
      figures: [
        channelFigure(statistics),
        invalidFigure(statistics),
        categoryFigure(statistics, publication),
        funnelCategoryFigure(statistics, publication),
        districtFigure(statistics, publication),
        monthFigure(statistics),
        funnelMonthFigure(statistics),
      ],
    },
    {
      id: 'bab-mutu',
      title: 'Siapa dan seberapa baik',
      figures: [
        agencyFigure(statistics, publication),
        acknowledgementFigure(statistics, publication),
        reopenedFigure(statistics),
        satisfactionFigure(statistics),
        implausibleFigure(statistics),
        otherFigure(statistics),
      ],
    },
  ];
}

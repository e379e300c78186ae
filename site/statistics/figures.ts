import type { Publication } from '../load-publication.ts';
import type { Figure } from './figure.ts';
import { backlogFigure, channelFigure, evidenceFigure, invalidFigure } from './figures/count-figures.ts';
import { deadlineFigures } from './figures/deadline-figures.ts';
import { registerFigure } from './figures/register-figure.ts';
import {
  agencyFigure,
  categoryFigure,
  cohortFigure,
  monthFigure,
  qualityFigure,
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
      figures: [registerFigure(statistics), evidenceFigure(statistics), backlogFigure(statistics)],
    },
    {
      id: 'bab-waktu',
      title: 'Berapa lama',
      figures: [
        resolutionFigure(statistics),
        answerFigure(statistics),
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
        monthFigure(statistics),
      ],
    },
    {
      id: 'bab-mutu',
      title: 'Siapa dan seberapa baik',
      figures: [agencyFigure(statistics, publication), qualityFigure(statistics)],
    },
  ];
}

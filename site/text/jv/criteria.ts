import { formatsOf } from '../../formats.ts';
import type { Texts } from '../texts.ts';

const { number } = formatsOf('jv');

export const criteria: Texts['criteria'] = {
  title: 'Sarat kangge pacelathon saha media sosial',
  lead: 'Pacelathon (WhatsApp, Instagram, Facebook, Telegram, surel) saha kintunan ing media sosial kaetang dados wadulan menawi nyekapi sarat punika. Formulir, telpon, saha loket boten ngagem sarat punika.',
  list: ({ photo, withinDays, ownExperience, language }) => [
    'Panggenanipun kasebat.',
    ...(photo ? ['Wonten foto, paling sekedhik setunggal.'] : []),
    ...(withinDays === null
      ? []
      : [`Wonten tanggalipun, saha paling dangu ${number(withinDays)} dinten kepengker.`]),
    ...(ownExperience ? ['Dipunpirsani utawi dipunalami piyambak, sanes kintunan terusan.'] : []),
    ...(language ? ['Kaserat ing basa ingkang dipunladosi dhaerah punika.'] : []),
  ],
  counted:
    'Ingkang boten nyekapi sarat dipunparingi pirsa sarat ingkang pundi, isinipun boten kasimpen, saha kaetang miturut sarat saha kanalipun.',
  toFigure: 'Mirsani cacahipun',
  fromPrivacy: 'Sarat supados pacelathon saha kintunan media sosial kaetang dados wadulan:',
  refusals: {
    title: 'Pacelathon saha kintunan ingkang boten nyekapi sarat',
    none: 'Dereng wonten ingkang katampik amargi sarat.',
    finding: (n, criterion, most) =>
      `${number(n)} boten kaetang dados wadulan; sarat ingkang paling asring kirang: ${criterion} (${number(most)}).`,
    definition:
      'Sanes wadulan saha boten mlebet cacah sanes. Cacah miturut sarat saha miturut kanal leres; kekalihipun sareng namung kangge triwulan ingkang sampun kepengker, saha cacah sangandhaping 5 boten kabikak.',
    criterion: 'Sarat',
    all: 'Sedaya',
    quarter: 'Triwulan',
  },
  earlier: {
    title: 'Saking register lami',
    none: 'Boten wonten wadulan saking register lami.',
    finding: (n, resolved, continued) =>
      `${number(n)} wadulan sampun pungkas saderengipun sistem punika, ${number(resolved)} ing antawisipun rampung miturut register punika piyambak; ${number(continued)} ingkang taksih bikak dipunlajengaken ing mriki.`,
    definition:
      'Ingkang sampun pungkas kaetang saking berkas register lami. Kadadosanipun boten dipunpriksa ing mriki, pramila boten mlebet cacah sanes, ugi boten mlebet ukuran wekdal. Ingkang taksih bikak dados wadulan limrah wiwit tanggal mlebetipun, nanging boten mlebet ukuran wangsulan kapisan, amargi boten dipunmangertosi kala rumiyin kawangsulan benjing punapa.',
    by: 'Miturut',
    undated: 'tanpa tanggal',
    outcomes: {
      resolved: 'Rampung',
      refused: 'Boten saged dipuntindakaken',
      forwarded: 'Dipunlimpahaken',
      invalid: 'Boten sah',
    },
  },
  names: {
    place: 'Panggenan boten kasebat',
    photo: 'Tanpa foto',
    time: 'Tanpa tanggal, utawi sampun dangu sanget',
    own_experience: 'Sanes pengalaman piyambak',
    readable: 'Sanes basa ingkang dipunladosi',
    incomplete: 'Pacelathon boten karampungaken',
  },
};

import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import type { Reference } from '../reference.ts';

/** All that the public page of a case will say, in its own (Indonesian) words, for the one person who may stop it. */
export interface PageForReporter {
  title: string;
  /** What a line is about, and what it says. */
  facts: [string, string][];
  photos: { photoId: string; caption: string }[];
}

const PRECISION: Record<PublicCase['place']['precision'], string> = {
  spot: 'titiknya tampak di peta',
  cell: 'di peta dalam petak sekitar 110 meter',
  village: 'tanpa titik di peta',
  none: 'tanpa titik di peta',
};
const EVIDENCE: Record<PublicCase['evidence'], string> = {
  photo: 'foto sebelum dan sesudah',
  confirmed: 'dibenarkan pelapor',
  claim: 'pernyataan instansi',
};
const UNIT: Record<PublicCase['deadline']['kind'], string> = {
  hours: 'jam',
  service_hours: 'jam layanan',
  calendar_days: 'hari',
  working_days: 'hari kerja',
};

export function pageForReporter(record: PublicCase, reference: Reference): PageForReporter {
  const region = (code: string | null) => (code === null ? '' : (reference.region(code)?.name ?? code));
  const { villageCode, districtCode, place, deadline } = record;
  const where = [region(villageCode), region(districtCode), PRECISION[place.precision]];
  return {
    title: reference.category(record.categoryCode)?.name.id ?? record.categoryCode,
    facts: [
      ['Yang diadukan', record.summary],
      ['Yang dikerjakan', record.outcome],
      ['Tempat', where.filter((part) => part !== '').join(', ')],
      ['Diterima', inWords(record.receivedOn)],
      ['Selesai', `${inWords(record.resolvedOn)}, dalam ${record.resolutionHours} jam`],
      ...(record.firstAnswerHours === null
        ? []
        : [['Jawaban pertama', `dalam ${record.firstAnswerHours} jam`] satisfies [string, string]]),
      [
        'Janji waktu',
        `${deadline.limit} ${UNIT[deadline.kind]}, ${deadline.result === 'met' ? 'tepat waktu' : 'terlambat'}`,
      ],
      ['Ditangani oleh', reference.agency(record.agencyCode)?.name ?? record.agencyCode],
      ['Bukti', EVIDENCE[record.evidence]],
      ...(record.reopened ? [['Catatan', 'pernah dibuka kembali'] satisfies [string, string]] : []),
    ],
    photos: record.photos.map(({ photoId, kind, takenOn }) => ({
      photoId,
      caption: `${kind === 'before' ? 'Sebelum' : 'Sesudah'}, ${inWords(takenOn)}`,
    })),
  };
}

/** `2026-03-04` or `2026-03` as "4 Maret 2026" or "Maret 2026". */
function inWords(date: string): string {
  const day = date.length > 7 ? ({ day: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat('id-ID', { ...day, month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(date),
  );
}

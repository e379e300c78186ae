import type { FileComplaint } from '../../../api-client/contract/intake/complaint.ts';
import { emptyDraft } from '../../outbox/draft.ts';
import type { State } from '../state.ts';

/** Answers to the category chosen now alone: those to another one's questions stay behind. */
function answersOf({ answers, categoryCode }: State['draft']): Pick<FileComplaint, 'answers'> {
  if (answers?.categoryCode !== categoryCode) return {};
  const values = Object.entries(answers.values).map(([questionId, value]) => ({ questionId, value }));
  return values.length === 0 ? {} : { answers: { version: answers.version, values } };
}

/** The body to send. Everything in it was checked step by step; the server checks again. By the short way only the village goes along. */
export function compose(
  { draft, complaintId, sealed, language }: Pick<State, 'draft' | 'complaintId' | 'sealed' | 'language'>,
  agencyCode: string | null,
  shortWay = false,
): FileComplaint {
  const place = shortWay ? { ...emptyDraft().place, villageCode: draft.place.villageCode } : draft.place;
  return {
    complaintId,
    categoryCode: draft.categoryCode,
    text: draft.text,
    occurredOn: draft.occurredOn || null,
    place: {
      point: place.point,
      pointSource: place.pointSource,
      accuracy: place.accuracy,
      villageCode: place.villageCode || null,
      landmark: place.landmark.trim() || null,
      atHome: place.atHome,
    },
    photos: draft.photos.flatMap(({ photoId, caption }) =>
      photoId === null ? [] : [{ photoId, caption: caption.trim() || null }],
    ),
    photoConsent: draft.photoConsent && draft.photos.length > 0,
    language,
    agencyCode,
    sealed,
    ...(draft.releaseConsent && sealed?.some(({ part }) => part === 'service') && { releaseConsent: true }),
    ...answersOf(draft),
  };
}

import type { ComplaintForVerifier, PublishAction } from '../../api-client/contract/desk/verification.ts';
import type { Choices } from '../text-decisions/decisions.ts';

/** What the officer has put together so far. */
export interface PublishDraft {
  summary: string;
  summaryChoices: Choices;
  outcome: string;
  outcomeChoices: Choices;
  /** An id, '' for no photo. */
  beforePhotoId: string;
  afterPhotoId: string;
  precision: NonNullable<PublishAction['precision']> | '';
  conflict: 'no' | 'yes' | '';
}

/** Where the form begins: the brief, the agency's last word, the agency's own photos. */
export function firstPublishDraft(complaint: ComplaintForVerifier): PublishDraft {
  const substantive = complaint.replies.findLast((reply) => reply.kind === 'substantive');
  return {
    summary: complaint.brief ?? complaint.briefDraft,
    summaryChoices: {},
    outcome: complaint.resolution?.text ?? substantive?.text ?? '',
    outcomeChoices: {},
    beforePhotoId: newestPhoto(complaint, 'before'),
    afterPhotoId: newestPhoto(complaint, 'after'),
    precision: '',
    conflict: '',
  };
}

/**
 * Photos that may stand for a side. Before: the agency's own picture of the beginning, or the reporter's with her consent;
 * after: the agency's picture of the result.
 */
export function photosFor(complaint: ComplaintForVerifier, side: 'before' | 'after') {
  return complaint.photos.filter((photo) => {
    if (side === 'after') return photo.kind === 'after';
    return photo.kind === 'before' || (photo.origin === 'reporter' && complaint.photoConsent);
  });
}

function newestPhoto(complaint: ComplaintForVerifier, kind: 'before' | 'after'): string {
  return complaint.photos.findLast((photo) => photo.kind === kind)?.photoId ?? '';
}

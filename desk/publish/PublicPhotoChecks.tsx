import { useRef } from 'preact/hooks';
import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { PhotoCheck } from '../photos/PhotoCheck.tsx';
import type { PublishDraft } from './publish-draft.ts';

export type Side = 'before' | 'after';
const SIDES: readonly Side[] = ['before', 'after'];

type Chosen = Pick<PublishDraft, 'beforePhotoId' | 'afterPhotoId'>;

/** Sides whose chosen photo nobody has checked for the public. */
export function uncheckedSides(complaint: ComplaintForVerifier, values: Chosen): Side[] {
  return SIDES.filter((side) => {
    const photo = complaint.photos.find((one) => one.photoId === values[`${side}PhotoId`]);
    return photo !== undefined && !photo.checkedFor.includes('public');
  });
}

/** One photo after the other: each let through opens the next unchecked one, closing by hand ends it. */
export function PublicPhotoChecks(props: {
  complaint: ComplaintForVerifier;
  values: Chosen;
  side: Side | null;
  onSide: (side: Side | null) => void;
  refused: (side: Side) => void;
  reload: () => Promise<unknown>;
}) {
  const { complaint, values, side } = props;
  const next = useRef<Side | null>(null);
  const photoId = side && values[`${side}PhotoId`];
  if (!side || !photoId) return null;
  return (
    <PhotoCheck
      key={photoId}
      complaintId={complaint.complaintId}
      photoId={photoId}
      audience="public"
      close={() => {
        props.onSide(next.current);
        next.current = null;
      }}
      checked={async () => {
        next.current = uncheckedSides(complaint, values).find((one) => one !== side) ?? null;
        await props.reload();
      }}
      refused={() => props.refused(side)}
    />
  );
}

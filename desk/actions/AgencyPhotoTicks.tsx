import { useState } from 'preact/hooks';
import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { ProtectedPhoto } from '../components/ProtectedPhoto.tsx';
import { PhotoCheck } from '../photos/PhotoCheck.tsx';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';
import { UncheckPhoto } from './UncheckPhoto.tsx';

/** Which photos the agency may see. Each is looked at first: checking it ticks it, unticking is one tap. */
export function AgencyPhotoTicks(props: {
  complaint: ComplaintForVerifier;
  ticked: string[];
  onTicked: (photoIds: string[]) => void;
  /** The form is being sent and will give way to the next: a photo opened in it now would close under the eyes. */
  busy: boolean;
  reload: () => Promise<unknown>;
}) {
  const { complaint, ticked, onTicked, busy } = props;
  const [checking, setChecking] = useState<string | null>(null);
  const photos = complaint.photos.filter((photo) => photo.origin === 'reporter');
  // A picture of her home would tell what its village alone must not; the server refuses it too.
  if (photos.length === 0 || complaint.place.atHome) return null;
  return (
    <fieldset class="field">
      <legend>{text.form.photosForAgency}</legend>
      <p class="hint">{text.form.photosForAgencyHint}</p>
      <ul class="photo-ticks">
        {photos.map((photo, index) => {
          const checked = photo.checkedFor.includes('agency');
          const label = `${text.common.photo} ${index + 1}`;
          return (
            <li key={photo.photoId}>
              <ProtectedPhoto
                key={photo.photoId}
                alt={label}
                width={photo.width}
                height={photo.height}
                load={() => client.verifierPhoto(complaint.complaintId, photo.photoId)}
              />
              <label class="choice">
                <input
                  type="checkbox"
                  checked={checked && ticked.includes(photo.photoId)}
                  disabled={!checked}
                  onChange={(event) =>
                    onTicked(
                      event.currentTarget.checked
                        ? [...ticked, photo.photoId]
                        : ticked.filter((one) => one !== photo.photoId),
                    )
                  }
                />
                <span>{label}</span>
              </label>
              <button
                type="button"
                class="button-quiet"
                aria-keyshortcuts={checked ? undefined : 'F'}
                aria-disabled={busy}
                onClick={() => !busy && setChecking(photo.photoId)}
              >
                {checked ? text.form.checkAgain : text.form.checkFirst}
              </button>
              {checked && (
                <UncheckPhoto
                  complaintId={complaint.complaintId}
                  photoId={photo.photoId}
                  audience="agency"
                  reload={props.reload}
                />
              )}
            </li>
          );
        })}
      </ul>
      {checking && (
        <PhotoCheck
          complaintId={complaint.complaintId}
          photoId={checking}
          audience="agency"
          close={() => setChecking(null)}
          refused={() => onTicked(ticked.filter((photoId) => photoId !== checking))}
          checked={async () => {
            onTicked([...new Set([...ticked, checking])]);
            await props.reload();
          }}
        />
      )}
    </fieldset>
  );
}

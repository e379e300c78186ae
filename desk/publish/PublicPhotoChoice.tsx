import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { ProtectedPhoto } from '../components/ProtectedPhoto.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';

/** One side of before and after: a choice of photos, each checked for the public before it can go out. */
export function PublicPhotoChoice(props: {
  id: string;
  legend: string;
  complaint: ComplaintForVerifier;
  photos: ComplaintForVerifier['photos'];
  chosen: string;
  onChosen: (photoId: string) => void;
  errors: FieldError[];
  /** Looks at the chosen photo for the public. */
  check: () => void;
}) {
  const { complaint, photos, chosen } = props;
  const photo = photos.find((one) => one.photoId === chosen);
  const checked = photo?.checkedFor.includes('public') ?? false;
  return (
    <div class="public-photo">
      <RadioGroup
        id={props.id}
        legend={props.legend}
        value={chosen}
        errors={props.errors}
        onChange={props.onChosen}
        options={[
          ...photos.map((one, index) => ({
            value: one.photoId,
            label: `${text.common.photo} ${index + 1} (${
              one.origin === 'reporter' ? text.publish.reporterPhoto : text.publish.agencyPhoto
            })`,
          })),
          { value: '', label: text.publish.noPhoto },
        ]}
      />
      {photo && (
        <div class="public-photo-chosen">
          <ProtectedPhoto
            key={photo.photoId}
            alt={props.legend}
            width={photo.width}
            height={photo.height}
            load={() => client.verifierPhoto(complaint.complaintId, photo.photoId)}
          />
          <p class={checked ? 'photo-checked' : 'hint'}>
            {checked ? text.complaint.checkedFor.public : text.complaint.unchecked}
          </p>
          <button
            type="button"
            class="button-quiet"
            aria-keyshortcuts={checked ? undefined : 'F'}
            onClick={props.check}
          >
            {checked ? text.form.checkAgain : text.publish.needsCheck}
          </button>
        </div>
      )}
    </div>
  );
}

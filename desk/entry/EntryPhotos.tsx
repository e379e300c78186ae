import type { FieldError } from '../components/ErrorSummary.tsx';
import { errorOf } from '../components/ErrorSummary.tsx';
import { Failure } from '../components/Failure.tsx';
import { useBlobUrl } from '../photos/use-blob-url.ts';
import { entryText } from '../text/entry-text.ts';
import { addPhotos, sendPhoto } from './add-photos.ts';
import type { EntryDraft, EntryPhoto } from './entry-draft.ts';

const text = entryText.entry;

/** The reporter's photos, from the verifier's device or out of a chat. */
export function EntryPhotos(props: {
  draft: EntryDraft;
  change: (part: Partial<EntryDraft>) => void;
  errors: FieldError[];
}) {
  const { draft, change } = props;
  const error = errorOf(props.errors, 'entry-photos');
  const remove = (key: string) => change({ photos: draft.photos.filter((photo) => photo.key !== key) });
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <p class="field-label" id="entry-photos-label">
        {text.photos}
      </p>
      {error && <p class="field-error">{error}</p>}
      {draft.photos.length > 0 && (
        <ul class="entry-photos" aria-labelledby="entry-photos-label">
          {draft.photos.map((photo, index) => (
            <li key={photo.key}>
              <Thumbnail photo={photo} label={text.photoNumber(index + 1)} />
              {photo.failure !== null ? (
                <Failure
                  error={photo.failure}
                  retry={() => sendPhoto(draft.complaintId, photo.key, photo.blob)}
                />
              ) : (
                <span role="status">{photo.photoId ? text.photoStored : text.photoSending}</span>
              )}
              <button type="button" class="button-quiet" onClick={() => remove(photo.key)}>
                {text.photoRemove}
                <span class="unseen"> {text.photoNumber(index + 1)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="button-row">
        <label class="button-quiet file-button">
          {text.addPhoto}
          <input
            id="entry-photos"
            type="file"
            accept="image/*"
            multiple
            onChange={(event) => {
              const input = event.currentTarget;
              const files = [...(input.files ?? [])];
              input.value = '';
              // Uploads end later than this screen may live: they write into the kept draft.
              change({});
              void addPhotos(draft.complaintId, files);
            }}
          />
        </label>
      </p>
      {draft.photos.length > 0 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={draft.photoConsent}
            onChange={(event) => change({ photoConsent: event.currentTarget.checked })}
          />
          <span>{text.photoConsent}</span>
        </label>
      )}
    </div>
  );
}

function Thumbnail({ photo, label }: { photo: EntryPhoto; label: string }) {
  const { url } = useBlobUrl(async () => photo.blob);
  return url ? <img src={url} alt={label} /> : <span class="photo-empty" />;
}

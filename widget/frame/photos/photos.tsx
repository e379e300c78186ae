import { limits } from '../../../api-client/contract/limits.ts';
import type { DraftPhoto } from '../../outbox/draft.ts';
import { chunks } from '../chunks.ts';
import { fill, words } from '../later/words.ts';
import { state, update, updateDraft } from '../state.ts';
import { blankExif, type Exif, readExif } from './read-exif.ts';
import { shrinkPhoto } from './shrink-photo.ts';
import { UploadRefused, uploadPhoto } from './upload-photo.ts';

/** Seconds before each further try by itself; after that the citizen decides. */
const PAUSES = [2, 5, 15];

/** Bytes still to be sent, and how to stop sending them; gone once the server has the photo. */
const bytesOf = new Map<string, Blob>();
const stopOf = new Map<string, AbortController>();
/** What each file's camera noted; in this tab's memory alone, offered as place and day. */
const exifOf = new Map<string, Exif>();

export const factsOf = (key: string): Exif | undefined => exifOf.get(key);

const patch = (key: string, change: Partial<DraftPhoto>) =>
  updateDraft({
    photos: state.draft.photos.map((photo) => (photo.key === key ? { ...photo, ...change } : photo)),
  });

/** Takes chosen files in: each is shrunk and sent at once, by itself. */
export function addPhotos(files: File[]): void {
  const room = limits.photosPerComplaint - state.draft.photos.length;
  update({ notice: files.length > room ? words().tooMany : null });
  for (const file of files.slice(0, room)) void addPhoto(file);
}

async function addPhoto(file: File): Promise<void> {
  const key = crypto.randomUUID();
  const photo: DraftPhoto = {
    key,
    photoId: null,
    caption: '',
    thumbnail: null,
    status: 'preparing',
    progress: 0,
    problem: null,
  };
  updateDraft({ photos: [...state.draft.photos, photo] });
  const [original, { bytes, thumbnail }] = await Promise.all([file.arrayBuffer(), shrinkPhoto(file)]);
  const raw = new Uint8Array(original);
  const exif = readExif(raw);
  exifOf.set(key, exif);
  // What the browser cannot read (HEIC on most Androids) goes as it is for the server to convert, but for place and time.
  bytesOf.set(key, bytes ?? new Blob([blankExif(raw, exif)], { type: file.type }));
  patch(key, { thumbnail });
  await sendPhoto(key);
}

async function sendPhoto(key: string): Promise<void> {
  const bytes = bytesOf.get(key);
  if (!bytes) return;
  const stop = new AbortController();
  stopOf.set(key, stop);
  for (let attempt = 0; !stop.signal.aborted; attempt += 1) {
    patch(key, { status: 'sending', progress: 0, problem: null });
    try {
      const photoId = await uploadPhoto(bytes, (progress) => patch(key, { progress }), stop.signal);
      bytesOf.delete(key);
      return patch(key, { photoId, status: 'stored' });
    } catch (error) {
      const refused = error instanceof UploadRefused && error.status < 500 && error.status !== 429;
      const seconds = PAUSES[attempt];
      if (refused) bytesOf.delete(key);
      if (refused || seconds === undefined) {
        const problem = error instanceof UploadRefused ? error.title : null;
        return patch(key, { status: 'failed', problem: problem ?? words().photoFailed });
      }
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }
}

function removePhoto(key: string): void {
  stopOf.get(key)?.abort();
  bytesOf.delete(key);
  exifOf.delete(key);
  updateDraft({ photos: state.draft.photos.filter((photo) => photo.key !== key) });
}

/** The chosen photos with their progress, caption, retry and removal. */
export function PhotoList() {
  const text = words();
  const Hint = chunks.later?.IdentifierHint;
  return (
    <ul class="photos">
      {state.draft.photos.map((photo, index) => {
        const name = fill(text.photo, { n: index + 1 });
        return (
          <li key={photo.key}>
            {photo.thumbnail ? <img src={photo.thumbnail} alt={name} /> : <span class="blank">{name}</span>}
            <div>
              <input
                aria-label={fill(text.caption, { n: index + 1 })}
                placeholder={fill(text.caption, { n: index + 1 })}
                maxLength={limits.captionMaximum}
                value={photo.caption}
                onInput={(event) => patch(photo.key, { caption: event.currentTarget.value })}
              />
              {Hint && <Hint typed={photo.caption} onMove={(caption) => patch(photo.key, { caption })} />}
              <p role="status">
                {photo.status === 'sending' && <progress value={photo.progress} aria-label={name} />}
                {photo.status === 'preparing' && text.preparing}
                {photo.status === 'stored' && text.sent}
                {photo.status === 'failed' && <span class="error">{photo.problem}</span>}
              </p>
              {photo.status === 'failed' && bytesOf.has(photo.key) && (
                <button type="button" onClick={() => sendPhoto(photo.key)}>
                  {text.retry}
                </button>
              )}
              <button
                type="button"
                aria-label={`${text.remove} ${name}`}
                onClick={() => removePhoto(photo.key)}
              >
                {text.remove}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

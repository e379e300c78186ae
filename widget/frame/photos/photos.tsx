import { limits } from '../../../api-client/contract/limits.ts';
import { pauseBefore } from '../../../api-client/pause-before.ts';
import type { DraftPhoto } from '../../outbox/draft.ts';
import { chunks } from '../chunks.ts';
import { fill, words } from '../later/words.ts';
import { state, update, updateDraft } from '../state.ts';
import { dropPhoto, keepPhoto, recallPhoto } from './kept-photo.ts';
import { blankExif, type Exif, readExif } from './read-exif.ts';
import { shrinkPhoto } from './shrink-photo.ts';
import { UploadRefused, uploadPhoto } from './upload-photo.ts';

/** Bytes still to be sent, and how to stop sending them; gone once the server has the photo. */
const bytesOf = new Map<string, Blob>();
const stopOf = new Map<string, AbortController>();
/** Ends the pause before the next try. */
const wakeOf = new Map<string, () => void>();
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
  const toSend = bytes ?? new Blob([blankExif(raw, exif)], { type: file.type });
  bytesOf.set(key, toSend);
  patch(key, { thumbnail, kept: await keepPhoto(key, toSend) });
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
      forget(key);
      return patch(key, { photoId, status: 'stored', kept: false });
    } catch (error) {
      const refused = error instanceof UploadRefused && error.status < 500 && error.status !== 429;
      const problem = refused ? error.title : null;
      if (refused) forget(key);
      patch(key, {
        status: 'failed',
        problem: problem ?? words().photoFailed,
        ...(refused && { kept: false }),
      });
      if (refused) return;
      const { retryAfter = 0 } = error as Partial<UploadRefused>;
      await pause(key, pauseBefore(attempt, retryAfter, Math.random));
    }
  }
}

/** Until the time is over, the network is back, or somebody asks. */
function pause(key: string, seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, seconds * 1000);
    addEventListener('online', done);
    wakeOf.set(key, done);
  });
}

function forget(key: string): void {
  bytesOf.delete(key);
  dropPhoto(key);
}

/** Tries at once what waits for its next try. */
export const retryPhotos = (): void => {
  for (const wake of wakeOf.values()) wake();
};

/** Whether the server may still take it: a refused photo has to be removed. */
export const isOnItsWay = ({ key, photoId, status }: DraftPhoto): boolean =>
  photoId === null && (status !== 'failed' || bytesOf.has(key));

/** After a reload: photos the server had not got yet go on from the bytes kept here. */
export function resumePhotos(): void {
  for (const { key, photoId, kept } of state.draft.photos) {
    // One chosen this moment is still being shrunk, and kept nowhere.
    if (photoId !== null || !kept || bytesOf.has(key)) continue;
    void recallPhoto(key).then((bytes) => {
      if (!bytes) return removePhoto(key);
      bytesOf.set(key, bytes);
      return sendPhoto(key);
    });
  }
}

function removePhoto(key: string): void {
  stopOf.get(key)?.abort();
  wakeOf.get(key)?.();
  wakeOf.delete(key);
  forget(key);
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
                <button type="button" onClick={() => wakeOf.get(photo.key)?.()}>
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

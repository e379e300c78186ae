import { formatDay } from '../later/words.ts';
import { update } from '../state.ts';
import type { Tracked } from './Tracker.tsx';
import { trackerText } from './tracker-words.ts';

/** Photo ids with the address of their bytes in this tab; empty while they are fetched. */
const urls = new Map<string, string>();

async function fetchPhoto(code: string, photoId: string): Promise<void> {
  urls.set(photoId, '');
  try {
    const { client } = await import('../api.ts');
    const bytes = await client.trackPhoto(code, photoId);
    // Closed meanwhile: nothing of it stays.
    if (!urls.has(photoId)) return;
    urls.set(photoId, URL.createObjectURL(bytes));
    update();
  } catch {
    urls.delete(photoId);
  }
}

/** Takes the photos of a closed complaint out of memory. */
export function forgetPhotos(): void {
  for (const url of urls.values()) if (url) URL.revokeObjectURL(url);
  urls.clear();
}

/** Photos with what stands below them. The code travels in a body, hence no plain image address. */
export function Photos({ photos, code }: { photos: { photoId: string; caption: string }[]; code: string }) {
  return (
    <div class="work">
      {photos.map(({ photoId, caption }) => {
        const url = urls.get(photoId);
        if (url === undefined) void fetchPhoto(code, photoId);
        return (
          <figure key={photoId}>
            {url && <img src={url} alt={caption} />}
            <figcaption>{caption}</figcaption>
          </figure>
        );
      })}
    </div>
  );
}

/** The agency's photos of its work, dated. */
export function WorkPhotos({ view, code }: Tracked) {
  const text = trackerText();
  const photos = view.workPhotos.map(({ photoId, kind, on }) => ({
    photoId,
    caption: `${kind === 'before' ? text.before : text.after}, ${formatDay(on)}`,
  }));
  return <Photos photos={photos} code={code} />;
}

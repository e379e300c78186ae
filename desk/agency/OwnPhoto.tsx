import type { PhotoHere } from '../outbox/photos-here.ts';
import { useBlobUrl } from '../photos/use-blob-url.ts';
import { text } from '../text/id.ts';

/** A photo from this browser's own copy. Give it a key of its own. */
export function OwnPhoto({ photo, alt }: { photo: PhotoHere; alt: string }) {
  const shown = useBlobUrl(() => Promise.resolve(photo.photo));
  return (
    <>
      <span class={photo.arrived ? 'photo' : 'photo photo-queued'}>
        {shown.url !== null && <img src={shown.url} alt={alt} />}
      </span>
      {!photo.arrived && <p class="hint">{text.outbox.photoWaiting}</p>}
    </>
  );
}

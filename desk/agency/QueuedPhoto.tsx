import { useBlobUrl } from '../photos/use-blob-url.ts';
import { text } from '../text/id.ts';

/** A photo that is still in this browser. Give it a key of its own. */
export function QueuedPhoto({ photo, alt }: { photo: Blob; alt: string }) {
  const shown = useBlobUrl(() => Promise.resolve(photo));
  return (
    <>
      <span class="photo photo-queued">{shown.url !== null && <img src={shown.url} alt={alt} />}</span>
      <p class="hint">{text.outbox.photoWaiting}</p>
    </>
  );
}

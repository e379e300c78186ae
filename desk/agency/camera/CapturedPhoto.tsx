import { useBlobUrl } from '../../photos/use-blob-url.ts';
import { text } from '../../text/id.ts';

/** The picture just taken, before it goes anywhere. */
export function CapturedPhoto(props: { photo: Blob; use: () => void; again: () => void }) {
  const shown = useBlobUrl(() => Promise.resolve(props.photo));
  return (
    <>
      {shown.url !== null && <img class="photo-large" src={shown.url} alt={text.camera.taken} />}
      <p class="button-row camera-shutter">
        <button type="button" class="button" onClick={props.use}>
          {text.camera.use}
        </button>
        <button type="button" class="button-quiet" onClick={props.again}>
          {text.camera.again}
        </button>
      </p>
    </>
  );
}

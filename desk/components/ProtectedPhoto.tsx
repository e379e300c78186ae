import { useState } from 'preact/hooks';
import { useBlobUrl } from '../photos/use-blob-url.ts';
import { text } from '../text/id.ts';
import { Dialog } from './Dialog.tsx';

/** A photo behind the session: keeps its place while it loads, opens larger on a tap. Give it a key of its own. */
export function ProtectedPhoto(props: {
  alt: string;
  width: number;
  height: number;
  load: () => Promise<Blob>;
}) {
  const photo = useBlobUrl(props.load);
  const [large, setLarge] = useState(false);
  if (photo.status === 'failed') return <span class="photo photo-empty">{text.photoCheck.failed}</span>;
  if (photo.url === null) return <span class="photo photo-empty">{text.common.loading}</span>;
  return (
    <>
      <button type="button" class="photo" onClick={() => setLarge(true)}>
        <img src={photo.url} alt={props.alt} width={props.width} height={props.height} />
      </button>
      {large && (
        <Dialog title={props.alt} close={() => setLarge(false)} wide>
          <img class="photo-large" src={photo.url} alt={props.alt} />
        </Dialog>
      )}
    </>
  );
}

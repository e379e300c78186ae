import { useBlobUrl } from '../../photos/use-blob-url.ts';

/** The before photo over the camera's picture; `strength` in percent. Give it a key of its own. */
export function GhostImage(props: { load: () => Promise<Blob>; strength: number }) {
  const photo = useBlobUrl(props.load);
  if (photo.url === null) return null;
  return (
    <img class="camera-ghost" src={photo.url} alt="" style={{ opacity: String(props.strength / 100) }} />
  );
}

import { useState } from 'preact/hooks';
import { Dialog } from '../../components/Dialog.tsx';
import { text } from '../../text/id.ts';
import { CapturedPhoto } from './CapturedPhoto.tsx';
import { GhostImage } from './GhostImage.tsx';
import { GhostTools } from './GhostTools.tsx';
import { capture, useCamera } from './use-camera.ts';

/** A before photo to stand behind the picture: the agency's own alone, since a reporter's angle can give her away. */
export interface Ghost {
  photoId: string;
  load: () => Promise<Blob>;
}

const HALF = 50;

/** The camera in the page, with the before photo as a ghost over it and lines of thirds; falls back to the phone's own camera. */
export function CameraDialog(props: {
  kind: 'before' | 'after';
  ghosts: Ghost[];
  use: (photo: Blob) => void;
  close: () => void;
}) {
  const { ghosts } = props;
  const [taken, setTaken] = useState<Blob | null>(null);
  const [ghostId, setGhostId] = useState(ghosts.at(-1)?.photoId ?? '');
  const [strength, setStrength] = useState(HALF);
  const [grid, setGrid] = useState(true);
  const { video, state } = useCamera(taken === null);
  const ghost = ghosts.find((one) => one.photoId === ghostId);
  const failed = state.status === 'denied' || state.status === 'missing';

  function choose(photo: Blob | undefined): void {
    if (!photo) return;
    props.use(photo);
    props.close();
  }

  return (
    <Dialog
      title={props.kind === 'before' ? text.camera.titleBefore : text.camera.titleAfter}
      close={props.close}
      wide
    >
      {taken ? (
        <CapturedPhoto photo={taken} use={() => choose(taken)} again={() => setTaken(null)} />
      ) : failed ? (
        <>
          <p class="notice notice-wait" role="alert">
            {text.camera[state.status]}
          </p>
          <label class="button file-button">
            {text.camera.phone}
            <input
              id={`camera-${props.kind}`}
              type="file"
              accept="image/*"
              capture="environment"
              onChange={(event) => choose(event.currentTarget.files?.[0])}
            />
          </label>
        </>
      ) : (
        <>
          {ghost && <p class="hint">{text.camera.ghostHint}</p>}
          <div class="camera-stage">
            <video ref={video} playsInline muted aria-label={text.camera.live} />
            {ghost && state.status === 'live' && (
              <GhostImage key={ghost.photoId} load={ghost.load} strength={strength} />
            )}
            {grid && state.status === 'live' && <div class="camera-grid" aria-hidden="true" />}
            {state.status === 'starting' && <p class="camera-starting">{text.camera.starting}</p>}
          </div>
          <p class="camera-shutter">
            <button
              type="button"
              class="button"
              aria-disabled={state.status !== 'live'}
              onClick={() => {
                if (state.status === 'live' && video.current) void capture(video.current).then(setTaken);
              }}
            >
              {text.camera.take}
            </button>
          </p>
          <GhostTools
            ghosts={ghosts}
            ghostId={ghostId}
            chooseGhost={setGhostId}
            strength={strength}
            changeStrength={setStrength}
            grid={grid}
            changeGrid={setGrid}
          />
        </>
      )}
    </Dialog>
  );
}

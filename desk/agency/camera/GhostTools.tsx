import { text } from '../../text/id.ts';
import type { Ghost } from './CameraDialog.tsx';

/** Which before photo stands over the picture, how strongly, and the lines of thirds. */
export function GhostTools(props: {
  ghosts: Ghost[];
  ghostId: string;
  chooseGhost: (photoId: string) => void;
  strength: number;
  changeStrength: (percent: number) => void;
  grid: boolean;
  changeGrid: (shown: boolean) => void;
}) {
  const { ghosts } = props;
  return (
    <div class="camera-tools">
      {ghosts.length > 0 && (
        <label>
          {text.camera.whichGhost}
          <select value={props.ghostId} onChange={(event) => props.chooseGhost(event.currentTarget.value)}>
            {ghosts.map((ghost, index) => (
              <option key={ghost.photoId} value={ghost.photoId}>
                {text.camera.ghostOf(index + 1)}
              </option>
            ))}
            <option value="">{text.camera.noGhost}</option>
          </select>
        </label>
      )}
      {ghosts.length > 0 && props.ghostId !== '' && (
        <label>
          {text.camera.ghost}
          <input
            type="range"
            min="0"
            max="100"
            step="5"
            value={props.strength}
            aria-valuetext={`${props.strength} %`}
            onInput={(event) => props.changeStrength(Number(event.currentTarget.value))}
          />
        </label>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={props.grid}
          onChange={(event) => props.changeGrid(event.currentTarget.checked)}
        />
        {text.camera.grid}
      </label>
    </div>
  );
}

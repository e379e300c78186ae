import { text } from '../text/id.ts';
import { photoCheckText } from './photo-check-text.ts';
import type { PhotoCommand } from './photo-key.ts';
import { LARGEST_ZOOM } from './zoom.ts';

/** The commands on boxes and view as buttons, each with its key. */
export function BoxTools(props: {
  zoom: number;
  canUndo: boolean;
  canRedo: boolean;
  /** Faces are being looked for. */
  searching: boolean;
  run: (command: PhotoCommand) => void;
}) {
  const tool = (command: PhotoCommand, label: string, key: string, able = true) => (
    <button
      type="button"
      class="button-quiet"
      aria-disabled={!able}
      aria-keyshortcuts={key}
      onClick={() => able && props.run(command)}
    >
      {photoCheckText.withKey(label, key)}
    </button>
  );
  return (
    <p class="button-row">
      {tool('add', text.photoCheck.add, 'K')}
      {tool(
        'faces',
        props.searching ? photoCheckText.searching : photoCheckText.faces,
        'C',
        !props.searching,
      )}
      {tool('undo', photoCheckText.undo, 'Z', props.canUndo)}
      {tool('redo', photoCheckText.redo, 'Y', props.canRedo)}
      {tool('zoomIn', photoCheckText.zoomIn, '+', props.zoom < LARGEST_ZOOM)}
      {tool('zoomOut', photoCheckText.zoomOut, '-', props.zoom > 1)}
      <span role="status">{photoCheckText.zoom(props.zoom)}</span>
    </p>
  );
}

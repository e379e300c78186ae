import { useLayoutEffect, useState } from 'preact/hooks';
import type { CheckPhoto } from '../../api-client/contract/desk/verification.ts';
import { Dialog } from '../components/Dialog.tsx';
import { Failure } from '../components/Failure.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { text } from '../text/id.ts';
import { BoxEditor } from './BoxEditor.tsx';
import { BoxTools } from './BoxTools.tsx';
import { changeBoxes, emptyHistory, redo, undo } from './box-history.ts';
import { MIDDLE_BOX } from './boxes.ts';
import { rememberBoxes } from './drawn-boxes.ts';
import { findFaces } from './find-faces.ts';
import { photoCheckText } from './photo-check-text.ts';
import { type PhotoCommand, photoCommand } from './photo-key.ts';
import { zoomed } from './zoom.ts';

/** One photo looked at for one audience; what should not be seen is covered by boxes before it is let through. */
export function PhotoCheck(props: {
  complaintId: string;
  photoId: string;
  audience: CheckPhoto['audience'];
  close: () => void;
  checked: () => Promise<unknown>;
  /** In doubt: takes the photo out of what is about to be shown. Without it there is nothing to take it out of. */
  refused?: () => void;
}) {
  const [history, setHistory] = useState(emptyHistory);
  const { boxes } = history;
  const [zoom, setZoom] = useState(1);
  const [shown, setShown] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [searching, setSearching] = useState(false);

  async function confirm(): Promise<void> {
    // Nobody has looked at a photo that was not on the screen.
    if (busy || !shown) return;
    setBusy(true);
    setFailure(null);
    try {
      const { complaintId, photoId, audience } = props;
      await client.checkPhoto(complaintId, photoId, { audience, boxes });
      rememberBoxes(photoId, audience, boxes);
      await props.checked();
      announce(text.photoCheck.done);
      props.close();
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
    setBusy(false);
  }

  async function suggestFaces(): Promise<void> {
    if (searching || !shown) return;
    setSearching(true);
    try {
      const found = await findFaces(await client.verifierPhoto(props.complaintId, props.photoId));
      if (found.length > 0) setHistory((one) => changeBoxes(one, [...one.boxes, ...found]));
      announce(photoCheckText.found(found.length));
    } catch (error) {
      noticeEndedSession(error);
      announce(photoCheckText.facesFailed);
    }
    setSearching(false);
  }

  function run(command: PhotoCommand): void {
    if (busy) return;
    if (command === 'confirm') void confirm();
    else if (command === 'faces') void suggestFaces();
    else if (command === 'undo') setHistory(undo);
    else if (command === 'redo') setHistory(redo);
    else if (command === 'add') setHistory((one) => changeBoxes(one, [...one.boxes, MIDDLE_BOX]));
    else if (command === 'zoomIn' || command === 'zoomOut')
      setZoom((one) => (shown ? zoomed(one, command === 'zoomIn' ? 1 : -1) : one));
    else if (props.refused) {
      props.refused();
      announce(photoCheckText.refused);
      props.close();
    }
  }

  // On the document: the dialog's focus may be on any of its buttons, or on none. Before the paint: a key pressed the moment a suggested
  // box appears must send that box, not the boxes of the last picture on the screen.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = event.defaultPrevented ? null : photoCommand(event);
      if (!command) return;
      event.preventDefault();
      run(command);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return (
    <Dialog title={text.photoCheck.title[props.audience]} close={props.close} wide>
      <p>{text.photoCheck.lead}</p>
      <BoxEditor
        load={() => client.verifierPhoto(props.complaintId, props.photoId)}
        boxes={boxes}
        onBoxes={(changed) => setHistory(changeBoxes(history, changed))}
        zoom={zoom}
        onShown={() => setShown(true)}
      />
      <BoxTools
        zoom={zoom}
        canUndo={history.past.length > 0}
        canRedo={history.future.length > 0}
        searching={searching}
        run={run}
      />
      {failure !== null && <Failure error={failure} />}
      <p role="status">{boxes.length === 0 ? text.photoCheck.none : text.photoCheck.count(boxes.length)}</p>
      <p class="button-row">
        <button
          type="button"
          class="button"
          aria-disabled={busy || !shown}
          aria-keyshortcuts="B"
          onClick={() => run('confirm')}
        >
          {busy ? text.common.sending : photoCheckText.withKey(text.photoCheck.confirm[props.audience], 'B')}
        </button>
        {props.refused && (
          <button
            type="button"
            class="button-quiet"
            aria-disabled={busy}
            aria-keyshortcuts="R"
            onClick={() => run('refuse')}
          >
            {photoCheckText.withKey(photoCheckText.refuse, 'R')}
          </button>
        )}
      </p>
    </Dialog>
  );
}

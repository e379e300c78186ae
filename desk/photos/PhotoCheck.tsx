import { useState } from 'preact/hooks';
import type { CheckPhoto } from '../../api-client/contract/desk/verification.ts';
import { Dialog } from '../components/Dialog.tsx';
import { Failure } from '../components/Failure.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { text } from '../text/id.ts';
import { BoxEditor } from './BoxEditor.tsx';
import type { Box } from './boxes.ts';
import { rememberBoxes } from './drawn-boxes.ts';

/** One photo looked at for one audience; what should not be seen is covered by boxes before it is let through. */
export function PhotoCheck(props: {
  complaintId: string;
  photoId: string;
  audience: CheckPhoto['audience'];
  close: () => void;
  checked: () => Promise<unknown>;
}) {
  const [boxes, setBoxes] = useState<Box[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function confirm(): Promise<void> {
    if (busy) return;
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

  return (
    <Dialog title={text.photoCheck.title[props.audience]} close={props.close} wide>
      <p>{text.photoCheck.lead}</p>
      <BoxEditor
        load={() => client.verifierPhoto(props.complaintId, props.photoId)}
        boxes={boxes}
        onBoxes={setBoxes}
      />
      {failure !== null && <Failure error={failure} />}
      <p role="status">{boxes.length === 0 ? text.photoCheck.none : text.photoCheck.count(boxes.length)}</p>
      <button type="button" class="button" aria-disabled={busy} onClick={() => void confirm()}>
        {busy ? text.common.sending : text.photoCheck.confirm[props.audience]}
      </button>
    </Dialog>
  );
}

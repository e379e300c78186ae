import { useState } from 'preact/hooks';
import { Failure } from '../components/Failure.tsx';
import { outbox } from '../outbox/outbox.ts';
import { shrinkPhoto } from '../photos/shrink-photo.ts';
import { announce } from '../stores/announcement.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { text } from '../text/id.ts';
import { CameraDialog, type Ghost } from './camera/CameraDialog.tsx';

type Step = 'idle' | 'shrinking' | 'sending';

/** Camera in the page, the phone's own, or gallery; the picture is safe in the outbox before its first byte is sent. */
export function WorkPhotoUpload(props: {
  complaintId: string;
  kind: 'before' | 'after';
  ghosts: Ghost[];
  uploaded: () => Promise<unknown>;
}) {
  const { complaintId, kind } = props;
  const [step, setStep] = useState<Step>('idle');
  const [camera, setCamera] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const id = `photo-${kind}`;

  async function send(file: Blob): Promise<void> {
    setFailure(null);
    setStep('shrinking');
    try {
      const photo = await shrinkPhoto(file);
      setStep('sending');
      const outcome = await outbox.submit(complaintId, { name: 'photo', kind, photo });
      if (outcome === 'queued') announce(text.outbox.queued);
      await props.uploaded();
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
    setStep('idle');
  }

  async function choose(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    await send(file);
    input.value = '';
  }

  return (
    <div class="upload">
      {failure !== null && <Failure error={failure} />}
      {step !== 'idle' && (
        <p role="status" class="upload-step">
          <progress aria-label={text.workPhoto[step]} /> {text.workPhoto[step]}
        </p>
      )}
      <p class="button-row" hidden={step !== 'idle'}>
        <button type="button" class="button" onClick={() => setCamera(true)}>
          {text.camera.open}
        </button>
        <label class="button-quiet file-button">
          {text.workPhoto.gallery}
          <input
            id={id}
            type="file"
            accept="image/*"
            onChange={(event) => void choose(event.currentTarget)}
          />
        </label>
      </p>
      {camera && (
        <CameraDialog
          kind={kind}
          ghosts={props.ghosts}
          use={(photo) => void send(photo)}
          close={() => setCamera(false)}
        />
      )}
    </div>
  );
}

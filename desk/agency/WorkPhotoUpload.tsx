import { useState } from 'preact/hooks';
import { Failure } from '../components/Failure.tsx';
import { shrinkPhoto } from '../photos/shrink-photo.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { text } from '../text/id.ts';

type Step = 'idle' | 'shrinking' | 'sending';

/** Camera or gallery; the picture stays here until the server has it. */
export function WorkPhotoUpload(props: {
  complaintId: string;
  kind: 'before' | 'after';
  uploaded: () => Promise<unknown>;
}) {
  const [step, setStep] = useState<Step>('idle');
  const [waiting, setWaiting] = useState<Blob | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const id = `photo-${props.kind}`;

  async function send(bytes: Blob): Promise<void> {
    setStep('sending');
    setFailure(null);
    try {
      await client.uploadWorkPhoto(props.complaintId, props.kind, bytes);
      setWaiting(null);
      announce(text.workPhoto.sent);
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
    setStep('shrinking');
    const small = await shrinkPhoto(file);
    input.value = '';
    setWaiting(small);
    await send(small);
  }

  const busy = step !== 'idle';
  return (
    <div class="upload">
      {failure !== null && waiting && (
        <>
          <Failure error={failure} retry={() => send(waiting)} />
          <p class="hint">{text.workPhoto.failed}</p>
        </>
      )}
      {busy ? (
        <p role="status" class="upload-step">
          <progress aria-label={text.workPhoto[step]} /> {text.workPhoto[step]}
        </p>
      ) : (
        <p class="button-row">
          <label class="button-quiet file-button">
            {text.workPhoto.camera}
            <input
              id={id}
              type="file"
              accept="image/*"
              capture="environment"
              onChange={(event) => void choose(event.currentTarget)}
            />
          </label>
          <label class="button-quiet file-button">
            {text.workPhoto.gallery}
            <input
              id={`${id}-gallery`}
              type="file"
              accept="image/*"
              onChange={(event) => void choose(event.currentTarget)}
            />
          </label>
        </p>
      )}
    </div>
  );
}

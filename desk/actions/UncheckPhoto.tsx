import { useState } from 'preact/hooks';
import { Failure } from '../components/Failure.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';

/** Takes the tick of a photo back, at the agency too. */
export function UncheckPhoto(props: {
  complaintId: string;
  photoId: string;
  audience: 'agency' | 'public';
  reload: () => Promise<unknown>;
}) {
  const [failure, setFailure] = useState<unknown>(null);
  const uncheck = async () => {
    setFailure(null);
    try {
      await client.uncheckPhoto(props.complaintId, props.photoId, { audience: props.audience });
      announce(text.steps.unchecked);
      await props.reload();
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <>
      <button type="button" class="button-quiet" onClick={() => void uncheck()}>
        {text.steps.uncheck}
      </button>
      {failure !== null && <Failure error={failure} />}
    </>
  );
}

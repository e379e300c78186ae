import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { useBlobUrl } from '../photos/use-blob-url.ts';
import { client } from '../stores/client.ts';
import { channelsText } from '../text/channels-text.ts';
import { text } from '../text/id.ts';

type Recording = ComplaintForVerifier['recordings'][number];
const words = channelsText.recordings;

/** Voice notes and videos of a chat: a voice names its owner, so they are heard here alone and their matter is typed. */
export function Recordings({ complaint }: { complaint: ComplaintForVerifier }) {
  if (complaint.recordings.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <p class="hint">{words.hint}</p>
      {complaint.recordings.map((recording) => (
        <Player key={recording.recordingId} complaintId={complaint.complaintId} recording={recording} />
      ))}
    </section>
  );
}

function Player({ complaintId, recording }: { complaintId: string; recording: Recording }) {
  const file = useBlobUrl(() => client.recording(complaintId, recording.recordingId));
  const label = words.kinds[recording.kind];
  if (file.status === 'failed') return <p class="hint">{words.failed}</p>;
  if (file.url === null) return <p class="hint">{text.common.loading}</p>;
  return recording.kind === 'voice' ? (
    // biome-ignore lint/a11y/useMediaCaption: a stranger's voice note has no captions; the verifier types what it says
    <audio class="recording" controls preload="metadata" src={file.url} aria-label={label} />
  ) : (
    // biome-ignore lint/a11y/useMediaCaption: a stranger's video has no captions; the verifier types what it shows
    <video class="recording" controls preload="metadata" src={file.url} aria-label={label} />
  );
}

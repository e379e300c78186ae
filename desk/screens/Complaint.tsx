import { useState } from 'preact/hooks';
import { ComplaintBody } from '../complaint/ComplaintBody.tsx';
import { NextComplaint } from '../complaint/NextComplaint.tsx';
import { KeyboardHelp } from '../components/KeyboardHelp.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { navigate } from '../routing/router.ts';
import { useShortcuts } from '../shortcuts/use-shortcuts.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** All a verifier knows of one complaint, and the steps possible now. */
export function Complaint({ complaintId }: { complaintId: string }) {
  const { state, reload } = useResource(complaintId, () => client.complaintForVerifier(complaintId));
  const [help, setHelp] = useState(false);
  useShortcuts({ u: () => navigate('/antrean'), '?': () => setHelp(true) });
  return (
    <>
      <div class="back">
        <a href="/antrean">← {text.queue.title}</a>
        <NextComplaint complaintId={complaintId} />
      </div>
      <ResourceView state={state} reload={reload}>
        {(complaint) => <ComplaintBody complaint={complaint} reload={reload} />}
      </ResourceView>
      {help && <KeyboardHelp close={() => setHelp(false)} />}
    </>
  );
}

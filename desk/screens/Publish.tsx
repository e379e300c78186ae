import { useState } from 'preact/hooks';
import { KeyboardHelp } from '../components/KeyboardHelp.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { PublishForm } from '../publish/PublishForm.tsx';
import { navigate } from '../routing/router.ts';
import { useShortcuts } from '../shortcuts/use-shortcuts.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** From casework to the public: words, photos, place, and the exact page before anything is written. */
export function Publish({ complaintId }: { complaintId: string }) {
  const { state, reload } = useResource(complaintId, () => client.complaintForVerifier(complaintId));
  const [help, setHelp] = useState(false);
  useShortcuts({ u: () => navigate('/antrean'), '?': () => setHelp(true) });
  return (
    <>
      <p class="back">
        <a href={`/aduan/${complaintId}`}>← {text.nav.complaint}</a>
      </p>
      <h1 tabIndex={-1}>{text.publish.title}</h1>
      <p class="lead">{text.publish.lead}</p>
      <ResourceView state={state} reload={reload}>
        {(complaint) => <PublishForm complaint={complaint} reload={reload} />}
      </ResourceView>
      {help && <KeyboardHelp close={() => setHelp(false)} />}
    </>
  );
}

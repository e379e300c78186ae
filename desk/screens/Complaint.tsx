import { useEffect } from 'preact/hooks';
import { ComplaintBody } from '../complaint/ComplaintBody.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { navigate } from '../routing/router.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** All a verifier knows of one complaint, and the steps possible now. */
export function Complaint({ complaintId }: { complaintId: string }) {
  const { state, reload } = useResource(complaintId, () => client.complaintForVerifier(complaintId));
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
      if (event.key === 'u' && !typing && !event.ctrlKey && !event.metaKey) navigate('/antrean');
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <p class="back">
        <a href="/antrean">← {text.queue.title}</a>
      </p>
      <ResourceView state={state} reload={reload}>
        {(complaint) => <ComplaintBody complaint={complaint} reload={reload} />}
      </ResourceView>
    </>
  );
}

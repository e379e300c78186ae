import { AgencyComplaintBody } from '../agency/AgencyComplaintBody.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** What the door let through to the agency, and the agency's own work. */
export function AgencyComplaint({ complaintId }: { complaintId: string }) {
  const { state, reload } = useResource(complaintId, () => client.complaintForAgency(complaintId));
  return (
    <>
      <p class="back">
        <a href="/tugas">← {text.agencyQueue.title}</a>
      </p>
      <ResourceView state={state} reload={reload}>
        {(complaint) => <AgencyComplaintBody complaint={complaint} reload={reload} />}
      </ResourceView>
    </>
  );
}

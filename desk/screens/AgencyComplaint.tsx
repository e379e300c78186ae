import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import { AgencyComplaintBody } from '../agency/AgencyComplaintBody.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { KeptNote } from '../outbox/KeptNote.tsx';
import { readKept } from '../outbox/kept-views.ts';
import { $arrivals } from '../outbox/outbox.ts';
import { forgetArrived } from '../outbox/photos-here.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** What the door let through to the agency, and the agency's own work. */
export function AgencyComplaint({ complaintId }: { complaintId: string }) {
  const name = `complaint/${complaintId}`;
  const { state, reload } = useResource(complaintId, () =>
    readKept(name, () => client.complaintForAgency(complaintId)),
  );
  const arrivals = useStore($arrivals);
  const read = useRef(arrivals);
  // What left the outbox is on the server now
  useEffect(() => {
    if (read.current !== arrivals) void reload();
    read.current = arrivals;
  }, [arrivals]);
  useEffect(() => {
    if (state.status === 'ready') forgetArrived(state.data.photos);
  }, [state]);
  return (
    <>
      <p class="back">
        <a href="/tugas">← {text.agencyQueue.title}</a>
      </p>
      <KeptNote name={name} />
      <ResourceView state={state} reload={reload}>
        {(complaint) => <AgencyComplaintBody complaint={complaint} reload={reload} />}
      </ResourceView>
    </>
  );
}

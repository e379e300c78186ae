import { complaintNumber } from '../../api-client/contract/complaint-number.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** Complaints whose handlers wait for a datum; nothing at all when nobody asks. */
export function OpenRequests() {
  const { state } = useResource('data-requests', client.openDataRequests);
  const ids = [...new Set(state.data?.items.map((item) => item.complaintId) ?? [])];
  if (ids.length === 0) return null;
  return (
    <p class="notice notice-wait">
      {text.serviceData.waiting(state.data?.items.length ?? 0)}{' '}
      {ids.map((id) => (
        <a key={id} href={`/aduan/${id}`}>
          {complaintNumber(id)}{' '}
        </a>
      ))}
    </p>
  );
}

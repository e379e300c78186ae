import type { ComplaintForAgency } from '../../api-client/contract/desk/agency.ts';
import { ProtectedPhoto } from '../components/ProtectedPhoto.tsx';
import { formatDate } from '../format/dates.ts';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';
import { WorkPhotoUpload } from './WorkPhotoUpload.tsx';

/** The agency's own pictures of the same place: how it was found and how it was left. */
export function WorkPhotos(props: {
  complaint: ComplaintForAgency;
  working: boolean;
  reload: () => Promise<unknown>;
}) {
  const { complaint } = props;
  if (!props.working && !complaint.photos.some((photo) => photo.kind !== 'report')) return null;
  return (
    <section class="panel">
      <h2>{text.agencyComplaint.work}</h2>
      {(['before', 'after'] as const).map((kind) => {
        const photos = complaint.photos.filter((photo) => photo.kind === kind);
        return (
          <div key={kind} class="work-photos">
            <h3>{text.workPhoto[kind]}</h3>
            {kind === 'before' && photos.length === 0 && <p class="hint">{text.workPhoto.takeBeforeFirst}</p>}
            {kind === 'after' && photos.length === 0 && <p class="hint">{text.workPhoto.none}</p>}
            <ul class="photos">
              {photos.map((photo) => (
                <li key={photo.photoId}>
                  <ProtectedPhoto
                    alt={text.workPhoto[kind]}
                    width={photo.width}
                    height={photo.height}
                    load={() => client.agencyPhoto(complaint.complaintId, photo.photoId)}
                  />
                  {photo.on && <p class="hint">{formatDate(photo.on)}</p>}
                </li>
              ))}
            </ul>
            {props.working && (
              <WorkPhotoUpload complaintId={complaint.complaintId} kind={kind} uploaded={props.reload} />
            )}
          </div>
        );
      })}
    </section>
  );
}

import type { ComplaintForAgency } from '../../api-client/contract/desk/agency.ts';
import { ProtectedPhoto } from '../components/ProtectedPhoto.tsx';
import { text } from '../text/id.ts';
import { loadAgencyPhoto } from './load-agency-photo.ts';

/** The photos of the complaint that were ticked for the agency. */
export function AgencyPhotos({ complaint }: { complaint: ComplaintForAgency }) {
  const photos = complaint.photos.filter((photo) => photo.kind === 'report');
  if (photos.length === 0) return null;
  return (
    <section>
      <h2>{text.agencyComplaint.photos}</h2>
      <ul class="photos">
        {photos.map((photo, index) => (
          <li key={photo.photoId}>
            <ProtectedPhoto
              alt={`${text.common.photo} ${index + 1}`}
              width={photo.width}
              height={photo.height}
              load={() => loadAgencyPhoto(complaint.complaintId, photo.photoId)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

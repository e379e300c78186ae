import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { useDesk } from '../components/desk-context.ts';
import { ProtectedPhoto } from '../components/ProtectedPhoto.tsx';
import { formatInstant } from '../format/dates.ts';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';

export function ComplaintPhotos({ complaint }: { complaint: ComplaintForVerifier }) {
  const { timeZone } = useDesk();
  const fromReporter = complaint.photos.some((photo) => photo.origin === 'reporter');
  return (
    <section>
      <h2>{text.complaint.photos}</h2>
      {complaint.photos.length === 0 && <p class="hint">{text.complaint.noPhotos}</p>}
      {fromReporter && (
        <p class="hint">
          {complaint.photoConsent ? text.complaint.photoConsent : text.complaint.noPhotoConsent}
        </p>
      )}
      <ul class="photos">
        {complaint.photos.map((photo) => (
          <li key={photo.photoId}>
            <ProtectedPhoto
              alt={text.complaint.photoKind[photo.kind]}
              width={photo.width}
              height={photo.height}
              load={() => client.verifierPhoto(complaint.complaintId, photo.photoId)}
            />
            <p class="photo-note">
              <strong>{text.complaint.photoKind[photo.kind]}</strong>, {formatInstant(photo.at, timeZone)}
              {photo.caption && <span class="block">“{photo.caption}”</span>}
              <span class="hint block">
                {photo.checkedFor.length > 0
                  ? photo.checkedFor.map((audience) => text.complaint.checkedFor[audience]).join(', ')
                  : text.complaint.unchecked}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

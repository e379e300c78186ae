import { useStore } from '@nanostores/preact';
import type { ComplaintForAgency } from '../../api-client/contract/desk/agency.ts';
import { ProtectedPhoto } from '../components/ProtectedPhoto.tsx';
import { formatDate } from '../format/dates.ts';
import { outbox } from '../outbox/outbox.ts';
import { $arrivedPhotos, photosHere } from '../outbox/photos-here.ts';
import { text } from '../text/id.ts';
import { loadAgencyPhoto } from './load-agency-photo.ts';
import { OwnPhoto } from './OwnPhoto.tsx';
import { WorkPhotoUpload } from './WorkPhotoUpload.tsx';

/** The agency's own pictures of the same place: how it was found and how it was left. */
export function WorkPhotos(props: {
  complaint: ComplaintForAgency;
  working: boolean;
  reload: () => Promise<unknown>;
}) {
  const { complaint } = props;
  const { complaintId } = complaint;
  const here = photosHere(complaint, useStore(outbox.$state).entries, useStore($arrivedPhotos));
  if (!props.working && !complaint.photos.some((photo) => photo.kind !== 'report')) return null;
  const load = (photoId: string) => () => loadAgencyPhoto(complaintId, photoId);
  const ghosts = [
    ...complaint.photos
      .filter((photo) => photo.kind === 'before')
      .map(({ photoId }) => ({ photoId, load: load(photoId) })),
    ...here
      .filter((photo) => photo.kind === 'before')
      .map(({ key, photo }) => ({ photoId: key, load: () => Promise.resolve(photo) })),
  ];
  return (
    <section class="panel">
      <h2 id="work-title">{text.agencyComplaint.work}</h2>
      {(['before', 'after'] as const).map((kind) => {
        const photos = complaint.photos.filter((photo) => photo.kind === kind);
        const own = here.filter((photo) => photo.kind === kind);
        const none = photos.length + own.length === 0;
        return (
          <div key={kind} class="work-photos">
            <h3>{text.workPhoto[kind]}</h3>
            {kind === 'before' && none && <p class="hint">{text.workPhoto.takeBeforeFirst}</p>}
            {kind === 'after' && none && <p class="hint">{text.workPhoto.none}</p>}
            <ul class="photos">
              {photos.map((photo) => (
                <li key={photo.photoId}>
                  <ProtectedPhoto
                    alt={text.workPhoto[kind]}
                    width={photo.width}
                    height={photo.height}
                    load={load(photo.photoId)}
                  />
                  {photo.on && <p class="hint">{formatDate(photo.on)}</p>}
                </li>
              ))}
              {own.map((photo) => (
                <li key={photo.key}>
                  <OwnPhoto photo={photo} alt={text.workPhoto[kind]} />
                </li>
              ))}
            </ul>
            {props.working && (
              <WorkPhotoUpload
                complaintId={complaintId}
                kind={kind}
                ghosts={kind === 'after' ? ghosts : []}
                uploaded={props.reload}
              />
            )}
          </div>
        );
      })}
    </section>
  );
}

import { useStore } from '@nanostores/preact';
import type { PublicPhoto } from '../../api-client/contract/public/public-case.ts';
import { formatDate } from '../format/dates.ts';
import { $drawnBoxes, drawnKey } from '../photos/drawn-boxes.ts';
import { useBlobUrl } from '../photos/use-blob-url.ts';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';

/** A public photo before it is written: the picture it comes from, with the boxes that were drawn for the public. */
export function PreviewPhoto(props: { photo: PublicPhoto; complaintId: string; sourceId: string }) {
  const { photo } = props;
  const source = useBlobUrl(() => client.verifierPhoto(props.complaintId, props.sourceId || photo.photoId));
  const boxes = useStore($drawnBoxes)[drawnKey(props.sourceId, 'public')] ?? [];
  return (
    <figure>
      <div class="box-stage">
        {source.url && <img src={source.url} alt={photo.alt} />}
        {boxes.map((box, index) => (
          <span
            // A box is its place in the list
            key={index}
            class="box box-burned"
            style={{
              left: `${box.left * 100}%`,
              top: `${box.top * 100}%`,
              width: `${box.width * 100}%`,
              height: `${box.height * 100}%`,
            }}
          />
        ))}
      </div>
      <figcaption>
        <strong>{photo.kind === 'before' ? text.publicCase.before : text.publicCase.after}</strong>,{' '}
        {formatDate(photo.takenOn)}
        {photo.illustration && ` · ${text.publicCase.illustration}`}
        <span class="hint block">{photo.alt}</span>
      </figcaption>
    </figure>
  );
}

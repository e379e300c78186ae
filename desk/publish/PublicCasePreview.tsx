import { useEffect, useRef } from 'preact/hooks';
import type { PublicCase } from '../../api-client/contract/public/public-case.ts';
import { useDesk } from '../components/desk-context.ts';
import { formatDate } from '../format/dates.ts';
import { formatPoint } from '../format/format-point.ts';
import { text } from '../text/id.ts';
import { PreviewPhoto } from './PreviewPhoto.tsx';
import type { PublishDraft } from './publish-draft.ts';

/** Every field of the public record, as the public page will show it. */
export function PublicCasePreview(props: {
  record: PublicCase;
  complaintId: string;
  /** The photos it is made from; null when it waits with its own copies. */
  sources: Pick<PublishDraft, 'beforePhotoId' | 'afterPhotoId'> | null;
}) {
  const { record, complaintId, sources } = props;
  const { names } = useDesk();
  const words = text.publicCase;
  const box = useRef<HTMLElement>(null);
  // Each new preview is brought into view and read out.
  useEffect(() => box.current?.focus(), [record]);
  const { deadline, place } = record;
  const facts: [string, string][] = [
    [words.agency, names.agency(record.agencyCode)],
    [words.receivedOn, formatDate(record.receivedOn)],
    [words.resolvedOn, formatDate(record.resolvedOn)],
    [words.publishedOn, formatDate(record.publishedOn)],
    [words.duration, words.hours(record.resolutionHours)],
    ...(record.firstAnswerHours === null
      ? []
      : [[words.firstAnswer, words.hours(record.firstAnswerHours)] as [string, string]]),
    [
      words.deadline,
      `${deadline.limit} ${words.limitUnits[deadline.kind]}, ${words[deadline.result]}${
        deadline.provisional ? ` (${text.common.provisional})` : ''
      }`,
    ],
    [
      words.place,
      `${place.point ? `${formatPoint(place.point)}, ` : ''}${words.precision[place.precision]} (${words.method[place.method]})`,
    ],
    [words.evidence, words.evidenceClass[record.evidence]],
    ...(record.reopened ? [[words.reopened, '✓'] as [string, string]] : []),
  ];
  return (
    <section class="public-preview" aria-label={text.publish.previewTitle} tabIndex={-1} ref={box}>
      <p class="public-preview-title">{text.publish.previewTitle}</p>
      <h3 class="public-preview-head">
        {names.category(record.categoryCode)}
        <span class="complaint-place">{names.place(record.villageCode, record.districtCode)}</span>
      </h3>
      <div class="before-after">
        {record.photos.length === 0 && <p class="hint">{words.noPhoto}</p>}
        {record.photos.map((photo) => (
          <PreviewPhoto
            key={photo.photoId}
            photo={photo}
            complaintId={complaintId}
            sourceId={(photo.kind === 'before' ? sources?.beforePhotoId : sources?.afterPhotoId) ?? ''}
          />
        ))}
      </div>
      <h4>{words.reported}</h4>
      <p class="words">{record.summary}</p>
      <h4>{words.done}</h4>
      <p class="words">{record.outcome}</p>
      <dl class="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

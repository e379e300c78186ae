import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { Reclassify } from '../actions/Reclassify.tsx';
import type { VerifierFormProps } from '../actions/verifier-form.ts';
import { useDesk } from '../components/desk-context.ts';
import { ReplyKind } from '../components/ReplyKind.tsx';
import { formatInstant } from '../format/dates.ts';
import { text } from '../text/id.ts';

/** What the agency answered and how it ended. */
export function Replies(props: { complaint: ComplaintForVerifier; reload: VerifierFormProps['reload'] }) {
  const { complaint, reload } = props;
  const { names, timeZone } = useDesk();
  const { replies, resolution } = complaint;
  if (!complaint.agencyCode && replies.length === 0) return null;
  return (
    <section>
      <h2>{text.complaint.replies}</h2>
      {replies.length === 0 && <p class="hint">{text.complaint.noReplies}</p>}
      <ol class="thread">
        {replies.map((reply) => (
          <li key={reply.replyId} class="message">
            <p class="hint">
              {names.agency(reply.agencyCode)}, {formatInstant(reply.at, timeZone)}{' '}
              <ReplyKind kind={reply.kind} />
            </p>
            <p class="words">{reply.text}</p>
            {reply.judged !== reply.kind && (
              <p class="hint">{text.steps.judged(text.replyKind[reply.judged], reply.rulesVersion)}</p>
            )}
            {complaint.actions.includes('reclassify') && (
              <Reclassify complaint={complaint} reply={reply} reload={reload} />
            )}
          </li>
        ))}
      </ol>
      {resolution && (
        <>
          <h3>{text.complaint.resolution}</h3>
          <p class="words">{resolution.text}</p>
          {resolution.withoutPhotoReason && (
            <p class="hint">
              {text.complaint.withoutPhoto}: {resolution.withoutPhotoReason}
            </p>
          )}
        </>
      )}
    </section>
  );
}

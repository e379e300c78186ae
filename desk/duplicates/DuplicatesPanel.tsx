import { useState } from 'preact/hooks';
import type { LikelyDuplicate } from '../../api-client/contract/desk/duplicates.ts';
import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { useDesk } from '../components/desk-context.ts';
import { Failure } from '../components/Failure.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { StateBadge } from '../components/StateBadge.tsx';
import { wholeWords } from '../format/excerpt.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';
import { useResource } from '../stores/use-resource.ts';
import { verifierText } from '../text/verifier-text.ts';
import { explainDuplicate } from './explain-duplicate.ts';

type Merge = { duplicate: LikelyDuplicate; way: 'there' | 'here' };

/** Complaints that may tell of the same matter, each with its reasons, and one step to merge them either way. */
export function DuplicatesPanel(props: { complaint: ComplaintForVerifier; reload: () => Promise<unknown> }) {
  const { complaint } = props;
  const { names } = useDesk();
  const { duplicates: text } = verifierText;
  const found = useResource(`duplicates/${complaint.complaintId}`, () =>
    client.likelyDuplicates(complaint.complaintId),
  );
  const [merge, setMerge] = useState<Merge | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  async function run({ duplicate, way }: Merge): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      const [from, into] = way === 'there' ? [complaint, duplicate] : [duplicate, complaint];
      await client.verifierAct(from.complaintId, 'merge', { version: from.version, into: into.complaintId });
      setFailure(null);
      announce(text.done);
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
    setMerge(null);
    setBusy(false);
    await Promise.all([props.reload(), found.reload()]);
  }

  return (
    <section class="duplicates" aria-labelledby="duplicates-title">
      <h2 id="duplicates-title">{text.title}</h2>
      {failure !== null && <Failure error={failure} />}
      <ResourceView state={found.state} reload={found.reload}>
        {({ duplicates }) =>
          duplicates.length === 0 ? (
            <p class="hint">{text.none}</p>
          ) : (
            <>
              <p class="hint">{text.intro}</p>
              <ul>
                {duplicates.map((duplicate, index) => (
                  <li key={duplicate.complaintId} class="duplicate">
                    <p class="duplicate-why">{explainDuplicate(duplicate, names.category)}</p>
                    <p class="duplicate-words">{wholeWords(duplicate.text.slice(0, 140))}</p>
                    <p class="button-row">
                      <StateBadge state={duplicate.state} />
                      <a href={`/aduan/${duplicate.complaintId}`}>{text.open}</a>
                      {duplicate.mayTakeThis && (
                        <button
                          type="button"
                          class="button-quiet"
                          aria-keyshortcuts={index === 0 ? 'G' : undefined}
                          onClick={() => setMerge({ duplicate, way: 'there' })}
                        >
                          {text.intoThat}
                        </button>
                      )}
                      {duplicate.mayJoinThis && (
                        <button
                          type="button"
                          class="button-quiet"
                          onClick={() => setMerge({ duplicate, way: 'here' })}
                        >
                          {text.intoThis}
                        </button>
                      )}
                      {!duplicate.mayTakeThis && !duplicate.mayJoinThis && (
                        <span class="hint">{text.noMerge}</span>
                      )}
                    </p>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </ResourceView>
      {merge && (
        <ConfirmDialog
          title={text.confirmTitle[merge.way]}
          yes={text.yes}
          busy={busy}
          confirm={() => void run(merge)}
          close={() => setMerge(null)}
        >
          <dl class="merge-sides">
            {(merge.way === 'there' ? ['joins', 'stays'] : ['stays', 'joins']).map((side, index) => (
              <div key={side}>
                <dt>{side === 'stays' ? text.stays : text.joins}</dt>
                <dd>{wholeWords((index === 0 ? complaint.text : merge.duplicate.text).slice(0, 140))}</dd>
              </div>
            ))}
          </dl>
          <p>{text.reporters}</p>
          <p>
            <strong>{text.final}</strong>
          </p>
        </ConfirmDialog>
      )}
    </section>
  );
}

import { useState } from 'preact/hooks';
import type { AgencyTeam, DeputyCover } from '../../../api-client/contract/desk/agency-team.ts';
import { useDesk } from '../../components/desk-context.ts';
import { Failure } from '../../components/Failure.tsx';
import { formatDate } from '../../format/dates.ts';
import { announce } from '../../stores/announcement.ts';
import { client } from '../../stores/client.ts';
import { noticeEndedSession } from '../../stores/session.ts';
import { text } from '../../text/id.ts';

/** Who stands in for whom, now and later; those it is about may end it. */
export function Covers(props: { team: AgencyTeam; reload: () => Promise<unknown> }) {
  const { me } = useDesk();
  const [failure, setFailure] = useState<unknown>(null);
  const { covers, today } = props.team;

  async function end(cover: DeputyCover): Promise<void> {
    setFailure(null);
    try {
      await client.endCover(cover.deputyId);
      announce(text.team.ended);
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
    await props.reload();
  }

  return (
    <section class="panel">
      <h2>{text.team.covers}</h2>
      {failure !== null && <Failure error={failure} />}
      {covers.length === 0 && <p class="hint">{text.team.noCovers}</p>}
      <ul class="covers">
        {covers.map((cover) => (
          <li key={cover.deputyId}>
            <p>
              {text.team.cover(cover.deputy.name, cover.account.name)}{' '}
              {cover.fromOn <= today && <span class="published">{text.team.running}</span>}
              <span class="hint block">
                {formatDate(cover.fromOn)} – {formatDate(cover.untilOn)}
              </span>
            </p>
            {[cover.account.accountId, cover.deputy.accountId].includes(me.accountId) && (
              <button type="button" class="button-quiet" onClick={() => void end(cover)}>
                {text.team.end}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

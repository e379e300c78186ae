import type { Overview as OverviewData } from '../../api-client/contract/desk/overview.ts';
import { useDesk } from '../components/desk-context.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { formatInstant } from '../format/dates.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** For the leader: who answered, who did not, what is late now. */
export function Overview() {
  const { state, reload } = useResource('overview', client.overview);
  return (
    <>
      <h1 tabIndex={-1}>{text.overview.title}</h1>
      <ResourceView state={state} reload={reload}>
        {(overview) => <OverviewTable overview={overview} />}
      </ResourceView>
    </>
  );
}

function OverviewTable({ overview }: { overview: OverviewData }) {
  const { names, timeZone } = useDesk();
  const number = (n: number) => n.toLocaleString('id-ID');
  const agencies = [...overview.agencies].sort((a, b) => b.late - a.late || b.open - a.open);
  return (
    <>
      <p class="hint">
        {text.overview.asOf} {formatInstant(overview.asOf, timeZone)}
      </p>
      <dl class="figures">
        <div>
          <dt>{text.overview.open}</dt>
          <dd>{number(overview.open)}</dd>
        </div>
        <div class={overview.late > 0 ? 'figure-late' : ''}>
          <dt>{text.overview.late}</dt>
          <dd>{number(overview.late)}</dd>
        </div>
      </dl>
      <h2>{text.overview.caption}</h2>
      {agencies.length === 0 && <p class="empty">{text.overview.empty}</p>}
      {agencies.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe scrollable-region-focusable)
        <section class="table-frame" aria-label={text.overview.caption} tabIndex={0}>
          <table>
            <caption class="unseen">{text.overview.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{text.overview.agency}</th>
                <th scope="col">{text.overview.late}</th>
                <th scope="col">{text.overview.open}</th>
                <th scope="col">{text.overview.unanswered}</th>
                <th scope="col">{text.overview.answered}</th>
                <th scope="col">{text.overview.resolved}</th>
              </tr>
            </thead>
            <tbody>
              {agencies.map((row) => (
                <tr key={row.agencyCode}>
                  <th scope="row">{names.agency(row.agencyCode)}</th>
                  <td class={row.late > 0 ? 'cell-late' : ''}>{number(row.late)}</td>
                  <td>{number(row.open)}</td>
                  <td>{number(row.unanswered)}</td>
                  <td>
                    <span class="share">
                      {number(row.answered)}
                      <meter
                        min={0}
                        max={Math.max(1, row.answered + row.unanswered)}
                        value={row.answered}
                        aria-label={text.overview.answeredShare}
                      />
                    </span>
                  </td>
                  <td>{number(row.resolved)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p class="hint">{text.overview.note}</p>
    </>
  );
}

import { useState } from 'preact/hooks';
import type { Overview as OverviewData } from '../../api-client/contract/desk/overview.ts';
import { useDesk } from '../components/desk-context.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { formatInstant } from '../format/dates.ts';
import { AgencyTable } from '../leader/AgencyTable.tsx';
import { CopySummary } from '../leader/CopySummary.tsx';
import { LateDialog } from '../leader/LateDialog.tsx';
import { ScorecardSection } from '../leader/ScorecardSection.tsx';
import { WeeksChart } from '../leader/WeeksChart.tsx';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** For the leader, one screen: who answered, who did not, what is late now, how it goes, and fair figures. */
export function Overview() {
  const { state, reload } = useResource('overview', client.overview);
  return (
    <>
      <h1 tabIndex={-1}>{text.overview.title}</h1>
      <ResourceView state={state} reload={reload}>
        {(overview) => <Body overview={overview} />}
      </ResourceView>
    </>
  );
}

function Body({ overview }: { overview: OverviewData }) {
  const { timeZone, reference } = useDesk();
  // undefined: no list is open; 'all': everybody's; else of one agency, null for verification.
  const [listed, setListed] = useState<string | null | undefined>(undefined);
  if (overview.agencies.length === 0) return <p class="empty">{text.overview.empty}</p>;
  return (
    <>
      <p class="only-print print-head">
        {text.product} · {reference.instance.regencyName}
      </p>
      <p class="hint">
        {text.overview.asOf} {formatInstant(overview.asOf, timeZone)}.{' '}
        {overview.provisional && text.overview.provisional}
      </p>
      <Figures overview={overview} openLate={() => setListed('all')} />
      <div class="button-row leader-actions">
        <button type="button" class="button-quiet" onClick={() => print()}>
          {text.overview.print}
        </button>
        <CopySummary overview={overview} />
      </div>
      <AgencyTable overview={overview} openLate={setListed} />
      <WeeksChart weeks={overview.weeks} />
      <ScorecardSection />
      <p class="hint">
        {text.overview.definitions} {text.overview.note}
      </p>
      {listed !== undefined && <LateDialog agencyCode={listed} close={() => setListed(undefined)} />}
    </>
  );
}

function Figures({ overview, openLate }: { overview: OverviewData; openLate: () => void }) {
  const number = (n: number) => n.toLocaleString('id-ID');
  return (
    <dl class="figures">
      <div>
        <dt>{text.overview.answered}</dt>
        <dd>{number(overview.answered)}</dd>
      </div>
      <div>
        <dt>{text.overview.unanswered}</dt>
        <dd>{number(overview.unanswered)}</dd>
      </div>
      <div class={overview.late > 0 ? 'figure-late' : ''}>
        <dt>{text.overview.late}</dt>
        <dd>
          <button
            type="button"
            class="figure-button"
            aria-label={text.late.open(overview.late, text.late.everybody)}
            onClick={openLate}
          >
            {number(overview.late)}
          </button>
        </dd>
      </div>
      <div>
        <dt>{text.overview.open}</dt>
        <dd>{number(overview.open)}</dd>
      </div>
    </dl>
  );
}

import { useState } from 'preact/hooks';
import {
  type Scorecard,
  type ScorecardPeriod,
  scorecardPeriod,
} from '../../api-client/contract/desk/scorecard.ts';
import type { Quantile } from '../../api-client/contract/public/statistics.ts';
import { useDesk } from '../components/desk-context.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';
import { quantileWords, ratioWords } from './figure-words.ts';

const words = text.scorecard;

/** Medians with interval by agency, from the minimum on, by name: no rank that the intervals do not bear out. */
export function ScorecardSection() {
  const [period, setPeriod] = useState<ScorecardPeriod>('year');
  const { state, reload } = useResource(`scorecard ${period}`, () => client.scorecard(period));
  return (
    <div class="scorecard">
      <h2>{words.title}</h2>
      <div class="narrow">
        <SelectField
          id="scorecard-period"
          label={words.period}
          value={period}
          options={scorecardPeriod.options.map((value) => ({ value, label: words.periods[value] }))}
          onChange={(value) => setPeriod(value as ScorecardPeriod)}
        />
      </div>
      <ResourceView state={state} reload={reload}>
        {(scorecard) => (
          <>
            <p class="hint">{words.lead(scorecard.minimum)}</p>
            {scorecard.rows.length === 0 && <p class="empty">{words.empty}</p>}
            {scorecard.rows.length > 0 && <Table scorecard={scorecard} />}
            <p class="hint">{words.fair}</p>
          </>
        )}
      </ResourceView>
    </div>
  );
}

function Table({ scorecard }: { scorecard: Scorecard }) {
  const { names } = useDesk();
  const said = scorecard.rows.filter((row) => row.valid >= scorecard.minimum);
  const unsaid = scorecard.rows.filter((row) => row.valid < scorecard.minimum);
  // An instance that promises no time for the agency's answer has no such share.
  const promised = said.some((row) => !('tooFew' in row.answeredInTime));
  const byName = (a: Scorecard['rows'][number], b: Scorecard['rows'][number]) =>
    names.agency(a.agencyCode).localeCompare(names.agency(b.agencyCode), 'id');
  return (
    <>
      {said.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe scrollable-region-focusable)
        <section class="table-frame" aria-label={words.title} tabIndex={0}>
          <table class="scores">
            <thead>
              <tr>
                <th scope="col">{text.overview.agency}</th>
                <th scope="col">{words.n}</th>
                <th scope="col">{words.answer}</th>
                <th scope="col">{words.compare}</th>
                {promised && <th scope="col">{words.answeredInTime}</th>}
                <th scope="col">{words.resolution}</th>
                <th scope="col">{words.resolvedInTime}</th>
                <th scope="col">{words.acknowledgement}</th>
              </tr>
            </thead>
            <tbody>
              {said.sort(byName).map((row) => (
                <tr key={row.agencyCode}>
                  <th scope="row">{names.agency(row.agencyCode)}</th>
                  <td>{row.valid.toLocaleString('id-ID')}</td>
                  <Median quantile={row.medianAgencyAnswer} />
                  <td class="compare">{compared(row)}</td>
                  {promised && <td>{ratioWords(row.answeredInTime)}</td>}
                  <Median quantile={row.medianResolution} />
                  <td>{ratioWords(row.resolvedInTime)}</td>
                  <td>{ratioWords(row.acknowledgementShare)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {unsaid.length > 0 && (
        <p>
          <strong>{words.tooFew}:</strong>{' '}
          {unsaid
            .sort(byName)
            .map((row) => `${names.agency(row.agencyCode)} (${row.valid.toLocaleString('id-ID')})`)
            .join(', ')}
          .
        </p>
      )}
    </>
  );
}

function Median({ quantile }: { quantile: Quantile }) {
  const { figure, interval } = quantileWords(quantile);
  return (
    <td>
      {figure}
      {interval !== null && <span class="interval">{interval}</span>}
    </td>
  );
}

function compared({ clearlyFasterThan, clearlySlowerThan }: Scorecard['rows'][number]): string {
  const parts = [
    ...(clearlyFasterThan > 0 ? [words.faster(clearlyFasterThan)] : []),
    ...(clearlySlowerThan > 0 ? [words.slower(clearlySlowerThan)] : []),
  ];
  return parts.length === 0 ? words.same : parts.join(', ');
}

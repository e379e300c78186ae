import { useState } from 'preact/hooks';
import type { Overview } from '../../api-client/contract/desk/overview.ts';
import { Nudge } from '../agency/Nudge.tsx';
import { useDesk } from '../components/desk-context.ts';
import { text } from '../text/id.ts';
import { nextSorting, type SortColumn, type Sorting, sortAgencies } from './sort-agencies.ts';

const NUMBERS = ['late', 'unanswered', 'answered', 'open', 'resolved'] as const;

/** Numbers by agency; a tap on a head sorts, a tap on what is late opens the list. */
export function AgencyTable(props: { overview: Overview; openLate: (agencyCode: string | null) => void }) {
  const { names } = useDesk();
  const [sorting, setSorting] = useState<Sorting>({ column: 'late', direction: 'descending' });
  const nameOf = (code: string | null) => (code === null ? text.overview.verification : names.agency(code));
  const number = (n: number) => n.toLocaleString('id-ID');
  const head = (column: SortColumn, label: string) => (
    <th key={column} scope="col" aria-sort={sorting.column === column ? sorting.direction : 'none'}>
      <button type="button" class="sort" onClick={() => setSorting(nextSorting(sorting, column))}>
        {label}
        <span aria-hidden="true" class="sort-arrow">
          {sorting.column === column && (sorting.direction === 'ascending' ? '↑' : '↓')}
        </span>
      </button>
    </th>
  );
  return (
    <div>
      <h2>{text.overview.agencies}</h2>
      <p class="hint no-print">{text.overview.sortHint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe scrollable-region-focusable) */}
      <section class="table-frame" aria-label={text.overview.agencies} tabIndex={0}>
        <table class="agencies">
          <thead>
            <tr>
              {head('name', text.overview.agency)}
              {NUMBERS.map((column) => head(column, text.overview[column]))}
              <th scope="col" class="no-print">
                {text.overview.remind}
              </th>
            </tr>
          </thead>
          <tbody>
            {sortAgencies(props.overview.agencies, sorting, nameOf).map((row) => (
              <tr key={row.agencyCode ?? ''}>
                <th scope="row">{nameOf(row.agencyCode)}</th>
                <td data-label={text.overview.late} class={row.late > 0 ? 'cell-late' : ''}>
                  {row.late === 0 ? (
                    '–'
                  ) : (
                    <button
                      type="button"
                      class="cell-button"
                      aria-label={text.late.open(row.late, nameOf(row.agencyCode))}
                      onClick={() => props.openLate(row.agencyCode)}
                    >
                      {number(row.late)}
                    </button>
                  )}
                </td>
                {NUMBERS.slice(1).map((column) => (
                  <td key={column} data-label={text.overview[column]}>
                    {row[column] === 0 ? '–' : number(row[column])}
                  </td>
                ))}
                <td class="no-print cell-nudge">
                  {row.agencyCode !== null && row.late > 0 && (
                    <Nudge dueOn={null} about={nameOf(row.agencyCode)} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

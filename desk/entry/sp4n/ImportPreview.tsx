import { wholeWords } from '../../format/excerpt.ts';
import { sp4nText as text } from '../../text/sp4n-text.ts';
import type { Columns } from './columns.ts';
import type { ReadRow } from './reports-of.ts';

const SHOWN = 5;

/** What an import would do, before it does it: what is left out, what is wrong and why, and the first reports as they will stand. */
export function ImportPreview({ rows, columns }: { rows: ReadRow[]; columns: Columns }) {
  const wrong = rows.flatMap((row) => ('fault' in row ? [row] : []));
  const reports = rows.flatMap((row) => ('report' in row ? [row.report] : []));
  const done = rows.filter((row) => 'left' in row).length;
  const first = reports.slice(0, SHOWN);
  return (
    <>
      <ul class="entry-count">
        <li>{text.ready(reports.length)}</li>
        {done > 0 && <li>{text.done(done)}</li>}
        {wrong.length > 0 && <li>{text.wrong(wrong.length)}</li>}
        {columns.identity.length > 0 && <li>{text.identity(columns.identity.join(', '))}</li>}
        {columns.unused.length > 0 && <li>{text.unused(columns.unused.join(', '))}</li>}
      </ul>
      {wrong.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe scrollable-region-focusable)
        <section class="table-frame table-words" aria-label={text.wrong(wrong.length)} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text.line}</th>
                <th scope="col">{text.reason}</th>
              </tr>
            </thead>
            <tbody>
              {wrong.map(({ line, fault }) => (
                <tr key={line}>
                  <td>{line}</td>
                  <td>{fault}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {first.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe scrollable-region-focusable)
        <section class="table-frame table-words" aria-label={text.first(first.length)} tabIndex={0}>
          <table>
            <caption>{text.first(first.length)}</caption>
            <thead>
              <tr>
                <th scope="col">{text.number}</th>
                <th scope="col">{text.what}</th>
              </tr>
            </thead>
            <tbody>
              {first.map((report) => (
                <tr key={report.trackingId}>
                  <td>{report.trackingId}</td>
                  <td>{wholeWords(report.text.slice(0, 140))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

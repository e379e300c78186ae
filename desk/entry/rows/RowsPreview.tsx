import { useDesk } from '../../components/desk-context.ts';
import { csvText } from '../../format/csv-text.ts';
import { formatInstant } from '../../format/dates.ts';
import { wholeWords } from '../../format/excerpt.ts';
import { saveBlob } from '../../format/save-blob.ts';
import { rowsText as text } from '../../text/rows-text.ts';
import type { ReadRow } from './read-rows.ts';

const SHOWN = 5;
const FRAME = 'table-frame table-words rows-frame';
/** More would only make the page slow; the file has them all. */
const MOST_FAULTS = 200;

/** What an import would do before it does it: every row that is wrong with its reason, and the first ones as they will stand. */
export function RowsPreview({ rows, head }: { rows: readonly ReadRow[]; head: readonly string[] }) {
  const { timeZone } = useDesk();
  const wrong = rows.flatMap((row) => ('fault' in row ? [row] : []));
  const open = rows.flatMap((row) => ('open' in row ? [row] : []));
  const ended = rows.filter((row) => 'ended' in row).length;
  const first = open.slice(0, SHOWN);
  const download = () => {
    const lines = wrong.map(({ cells, fault }) => [...head.map((_, at) => cells[at] ?? ''), fault]);
    saveBlob(
      new Blob([csvText([[...head, text.reason], ...lines])], { type: 'text/csv' }),
      text.downloadName,
    );
  };
  return (
    <>
      <ul class="entry-count">
        <li>{text.ready(open.length)}</li>
        {ended > 0 && <li>{text.over(ended)}</li>}
        {wrong.length > 0 && <li>{text.wrong(wrong.length)}</li>}
      </ul>
      {ended > 0 && <p class="hint">{text.endedHint}</p>}
      {wrong.length > 0 && (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe scrollable-region-focusable) */}
          <section class={FRAME} aria-label={text.wrong(wrong.length)} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{text.line}</th>
                  <th scope="col">{text.reason}</th>
                  <th scope="col" class="rows-start">
                    {text.starts}
                  </th>
                </tr>
              </thead>
              <tbody>
                {wrong.slice(0, MOST_FAULTS).map(({ line, fault, cells }) => (
                  <tr key={line}>
                    <td>{line}</td>
                    <td>{fault}</td>
                    <td class="rows-start">{cells.join(' · ').slice(0, 60)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          {wrong.length > MOST_FAULTS && <p class="hint">{text.more(wrong.length - MOST_FAULTS)}</p>}
          <p class="button-row">
            <button type="button" class="button-quiet" onClick={download}>
              {text.download(wrong.length)}
            </button>
          </p>
        </>
      )}
      {first.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe scrollable-region-focusable)
        <section class="table-frame table-words" aria-label={text.first(first.length)} tabIndex={0}>
          <table>
            <caption>{text.first(first.length)}</caption>
            <thead>
              <tr>
                <th scope="col">{text.line}</th>
                <th scope="col">{text.what}</th>
              </tr>
            </thead>
            <tbody>
              {first.map(({ line, open: row }) => (
                <tr key={line}>
                  <td>{line}</td>
                  <td>
                    {wholeWords(row.text.slice(0, 140))}
                    <span class="hint block">
                      {text.told(formatInstant(row.cameInAt, timeZone), text.sealedWho[row.contact.kind])}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

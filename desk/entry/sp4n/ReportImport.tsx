import { useMemo, useRef, useState } from 'preact/hooks';
import type { ImportReport, Sp4nForm } from '../../../api-client/contract/desk/sp4n.ts';
import { useDesk } from '../../components/desk-context.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { wallClock } from '../../format/local-instant.ts';
import { sentenceForError } from '../../format/sentence-for-error.ts';
import { announce } from '../../stores/announcement.ts';
import { client } from '../../stores/client.ts';
import { noticeEndedSession } from '../../stores/session.ts';
import { sp4nText as text } from '../../text/sp4n-text.ts';
import { readTable, TableError } from '../table/read-table.ts';
import { villageNames } from '../village-names.ts';
import { mapColumns } from './columns.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { reportsOf } from './reports-of.ts';

/** Takes an export of SP4N-LAPOR! over: read here, looked at, then filed line by line. */
export function ReportImport({ form }: { form: Sp4nForm }) {
  const { reference, timeZone } = useDesk();
  const villages = useMemo(() => villageNames(reference.regions), [reference]);
  const [table, setTable] = useState<string[][] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [otherwise, setOtherwise] = useState('');
  const [onlyOpen, setOnlyOpen] = useState(true);
  const [at, setAt] = useState<number | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const working = useRef(false);

  const head = table?.findIndex((row) => row.some((cell) => cell.trim())) ?? -1;
  const columns = useMemo(() => (table ? mapColumns(table[head] ?? []) : null), [table, head]);
  const rows = useMemo(() => {
    if (!table || !columns || columns.missing.length > 0) return [];
    const today = wallClock(Date.now(), timeZone).slice(0, 10);
    const { topics, maximumDays } = form;
    const facts = { villages, topics, otherwise, onlyOpen, today, maximumDays };
    return reportsOf(table.slice(head + 1), columns, facts, head + 1);
  }, [table, head, columns, otherwise, onlyOpen, villages, form, timeZone]);
  const reports = rows.flatMap((row) => ('report' in row ? [row.report] : []));

  async function open(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    setDone(null);
    setProblem(null);
    setTable(null);
    try {
      setTable(await readTable(file));
    } catch (error) {
      const line = error instanceof TableError ? error.line : null;
      setProblem(line === null ? text.noTable : text.openQuote(line));
    }
  }

  async function send(all: ImportReport[]): Promise<void> {
    // A second tap comes before the screen knows of the first.
    if (working.current) return;
    working.current = true;
    setProblem(null);
    const count = { filed: 0, known: 0 };
    try {
      for (const [index, report] of all.entries()) {
        setAt(index + 1);
        const { outcome } = await client.importReport(report);
        count[outcome] += 1;
      }
      setTable(null);
      setDone(text.sent(count.filed, count.known));
      announce(text.sent(count.filed, count.known));
    } catch (error) {
      noticeEndedSession(error);
      setProblem(`${sentenceForError(error)} ${text.stopped}`);
    } finally {
      working.current = false;
      setAt(null);
    }
  }

  return (
    <details class="panel entry-more">
      <summary>{text.title}</summary>
      <p class="hint">{text.lead}</p>
      {problem && (
        <p class="notice notice-alarm" role="alert">
          {problem}
        </p>
      )}
      {done && <p class="notice">{done}</p>}
      <p class="button-row">
        <label class="button-quiet file-button">
          {text.file}
          <input type="file" accept=".csv,.xlsx" onChange={(event) => void open(event.currentTarget)} />
        </label>
      </p>
      {columns && columns.missing.length > 0 && (
        <p class="notice notice-alarm" role="alert">
          {text.missing(columns.missing.map((each) => text.columns[each]).join(', '))}
        </p>
      )}
      {columns && columns.missing.length === 0 && (
        <>
          <SelectField
            id="sp4n-category"
            label={text.otherwise}
            value={otherwise}
            onChange={setOtherwise}
            mayBeEmpty
            options={reference.categories.map(({ code, name }) => ({ value: code, label: name.id }))}
          />
          <label class="choice">
            <input
              type="checkbox"
              checked={onlyOpen}
              onChange={(event) => setOnlyOpen(event.currentTarget.checked)}
            />
            <span>{text.onlyOpen}</span>
          </label>
          <ImportPreview rows={rows} columns={columns} />
          <button
            type="button"
            class="button"
            disabled={at !== null || reports.length === 0}
            onClick={() => void send(reports)}
          >
            {at === null ? text.send(reports.length) : text.sending(at, reports.length)}
          </button>
        </>
      )}
    </details>
  );
}

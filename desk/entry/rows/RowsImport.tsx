import { useMemo, useRef, useState } from 'preact/hooks';
import type { EntryChannel, EntryForm } from '../../../api-client/contract/desk/entry.ts';
import type { RowSource } from '../../../api-client/contract/desk/rows.ts';
import { useDesk } from '../../components/desk-context.ts';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { sentenceForError } from '../../format/sentence-for-error.ts';
import { announce } from '../../stores/announcement.ts';
import { client } from '../../stores/client.ts';
import { noticeEndedSession } from '../../stores/session.ts';
import { entryText } from '../../text/entry-text.ts';
import { rowsText as text } from '../../text/rows-text.ts';
import { readTable, TableError } from '../table/read-table.ts';
import { villageNames } from '../village-names.ts';
import { ColumnMapping } from './ColumnMapping.tsx';
import { RowsPreview } from './RowsPreview.tsx';
import { readRows } from './read-rows.ts';
import { type FoundHead, findHead, mapRow, NEEDED, type RowMapping } from './row-columns.ts';
import { sendRows } from './send-rows.ts';

interface Opened {
  name: string;
  table: string[][];
  head: FoundHead;
}

/** Takes a phone log or an old register over: read here, looked at, sealed here, then filed row by row. */
export function RowsImport({ form }: { form: EntryForm }) {
  const { reference, timeZone } = useDesk();
  const villages = useMemo(() => villageNames(reference.regions), [reference]);
  const [source, setSource] = useState<RowSource>('phone_log');
  const [opened, setOpened] = useState<Opened | null>(null);
  const [mapping, setMapping] = useState<RowMapping>({});
  const [category, setCategory] = useState('');
  const [channel, setChannel] = useState<EntryChannel>('walk_in');
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [at, setAt] = useState<number | null>(null);
  /** Lines that were sent: null went in, a sentence was refused. */
  const [told, setTold] = useState<ReadonlyMap<number, string | null>>(new Map());
  const working = useRef(false);

  const missing = NEEDED[source].filter((field) => mapping[field] === undefined);
  const rows = useMemo(() => {
    if (!opened || missing.length > 0) return [];
    const offered = reference.categories.filter(({ retired }) => !retired);
    return readRows(opened.table, opened.head, {
      source,
      mapping,
      villages,
      categories: new Map(
        offered.flatMap(({ code, name }) => [
          [code, code],
          [name.id.toLowerCase(), code],
        ]),
      ),
      askMore: new Set(
        offered.flatMap(({ code }) =>
          reference.questions[code]?.questions.some(({ required }) => required) ? [code] : [],
        ),
      ),
      otherwiseCategory: category,
      otherwiseChannel: channel,
      now: Date.now(),
      timeZone,
      maximumDays: form.maximumDays,
    }).flatMap((row) => {
      const refused = told.get(row.line);
      if (refused === undefined) return [row];
      return refused === null ? [] : [{ line: row.line, cells: row.cells, fault: refused }];
    });
  }, [opened, missing.length, source, mapping, villages, reference, category, channel, timeZone, form, told]);
  const ready = rows.filter((row) => !('fault' in row));

  async function open(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    setDone(null);
    setProblem(null);
    setOpened(null);
    setTold(new Map());
    try {
      const table = await readTable(file);
      const head = findHead(table);
      if (!head) {
        setProblem(text.empty);
        return;
      }
      setMapping(mapRow(head.names));
      setOpened({ name: file.name, table, head });
    } catch (error) {
      const line = error instanceof TableError ? error.line : null;
      setProblem(line === null ? text.noTable : text.openQuote(line));
    }
  }

  async function send(): Promise<void> {
    // A second tap comes before the screen knows of the first.
    if (working.current) return;
    working.current = true;
    setProblem(null);
    setDone(null);
    let count = 0;
    let refusedNow = 0;
    setAt(0);
    // Read anew at the end alone: a table of thousands is not checked again after each row.
    const answered = new Map(told);
    try {
      const sent = await sendRows(
        client,
        ready,
        {
          source,
          keyList: form.keyList,
          recoveryFingerprint: reference.instance.recoveryFingerprint,
          personalService: (code) =>
            reference.categories.find((each) => each.code === code)?.personalService ?? false,
        },
        (lines, refused) => {
          for (const line of lines) answered.set(line, refused);
          count += lines.length;
          if (refused !== null) refusedNow += 1;
          setAt(count);
        },
      );
      const left = rows.length - ready.length + refusedNow;
      const sentence = text.sent(sent, left);
      setDone(sentence);
      announce(sentence);
    } catch (error) {
      noticeEndedSession(error);
      setProblem(`${sentenceForError(error)} ${text.stopped}`);
    } finally {
      setTold(answered);
      working.current = false;
      setAt(null);
    }
  }

  return (
    <details class="panel entry-more">
      <summary>{text.title}</summary>
      <p class="hint">{text.lead}</p>
      <RadioGroup
        id="rows-source"
        legend={text.source}
        value={source}
        options={Object.entries(text.sources).map(([value, label]) => ({ value, label }))}
        onChange={(chosen) => {
          setSource(chosen as RowSource);
          setDone(null);
        }}
      />
      {problem && (
        <p class="notice notice-alarm" role="alert">
          {problem}
        </p>
      )}
      {done && <p class="notice notice-good">{done}</p>}
      <p class="button-row">
        <label class="button-quiet file-button">
          {text.file}
          <input
            type="file"
            accept=".csv,.tsv,.txt,.xlsx"
            onChange={(event) => void open(event.currentTarget)}
          />
        </label>
        {opened && <span class="hint">{text.chosen(opened.name)}</span>}
      </p>
      {opened && (
        <>
          <ColumnMapping
            source={source}
            names={opened.head.names}
            mapping={mapping}
            missing={missing}
            change={setMapping}
          />
          {!form.keyList && <p class="notice notice-wait">{text.noKeys}</p>}
          <SelectField
            id="rows-otherwise-category"
            label={text.otherwiseCategory}
            value={category}
            onChange={setCategory}
            mayBeEmpty
            options={reference.categories
              .filter(({ retired }) => !retired)
              .map(({ code, name }) => ({ value: code, label: name.id }))}
          />
          {source === 'register' && (
            <SelectField
              id="rows-otherwise-channel"
              label={text.otherwiseChannel}
              value={channel}
              onChange={(chosen) => setChannel(chosen as EntryChannel)}
              options={Object.entries(entryText.entry.channels).map(([value, label]) => ({ value, label }))}
            />
          )}
          {missing.length === 0 && (
            <>
              <RowsPreview rows={rows} head={opened.head.names} />
              <button
                type="button"
                class="button"
                disabled={at !== null || ready.length === 0}
                onClick={() => void send()}
              >
                {at === null ? text.send(ready.length) : text.sending(at, ready.length)}
              </button>
            </>
          )}
        </>
      )}
    </details>
  );
}

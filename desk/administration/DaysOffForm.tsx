import { useState } from 'preact/hooks';
import type { AdministeredSettings } from '../../api-client/contract/desk/administration-settings.ts';
import { useDesk } from '../components/desk-context.ts';
import { SelectField } from '../components/SelectField.tsx';
import { TextField } from '../components/TextField.tsx';
import { formatDate, localDay } from '../format/dates.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';
import { SubmitForm } from './SubmitForm.tsx';
import { useSubmit } from './use-submit.ts';

const words = text.admin.daysOff;
type Day = AdministeredSettings['daysOff']['days'][number];

/** Regional holidays and joint leave beside the national calendar; each is saved by itself. */
export function DaysOffForm(props: {
  daysOff: AdministeredSettings['daysOff'];
  reload: () => Promise<unknown>;
}) {
  const { version, days } = props.daysOff;
  const { timeZone } = useDesk();
  const [date, setDate] = useState('');
  const [name, setName] = useState('');
  const [kind, setKind] = useState<Day['kind']>('regional');
  const submit = useSubmit(props.reload);

  async function save(next: Day[], sentence: string): Promise<boolean> {
    if (!(await submit.run([], () => client.changeDaysOff({ version, days: next })))) return false;
    announce(sentence);
    await props.reload();
    return true;
  }

  async function add(): Promise<void> {
    const errors = [
      ...(/^\d{4}-\d{2}-\d{2}$/.test(date) ? [] : [{ field: 'day-off-date', sentence: words.dateMissing }]),
      ...(days.some((day) => day.date === date)
        ? [{ field: 'day-off-date', sentence: words.dateTaken }]
        : []),
      ...(name.trim().length < 2 ? [{ field: 'day-off-name', sentence: words.nameMissing }] : []),
    ];
    if (errors.length > 0) {
      await submit.run(errors, async () => {});
      return;
    }
    const added: Day = { date, name: name.trim(), kind, announcedOn: localDay(Date.now(), timeZone) };
    if (!(await save([...days, added], words.added(name)))) return;
    setDate('');
    setName('');
  }

  return (
    <section class="panel">
      <h2>{words.title}</h2>
      <p class="hint">{words.hint}</p>
      <ul class="rows">
        {days.map((day) => (
          <li key={day.date}>
            {formatDate(day.date)}: {day.name}
            <span class="hint block">
              {words.kinds[day.kind]} · {words.announced(formatDate(day.announcedOn))}
            </span>
            <button
              type="button"
              class="button-quiet"
              onClick={() =>
                void save(
                  days.filter((each) => each.date !== day.date),
                  words.removed(day.name),
                )
              }
            >
              {words.remove}
              <span class="unseen"> {day.name}</span>
            </button>
          </li>
        ))}
      </ul>
      <SubmitForm submit={submit} label={words.add} send={() => void add()}>
        <TextField
          id="day-off-date"
          label={words.date}
          type="date"
          value={date}
          onChange={setDate}
          errors={submit.errors}
        />
        <TextField
          id="day-off-name"
          label={words.name}
          value={name}
          onChange={setName}
          errors={submit.errors}
        />
        <SelectField
          id="day-off-kind"
          label={words.kind}
          value={kind}
          options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
          onChange={(chosen) => setKind(chosen as Day['kind'])}
        />
      </SubmitForm>
    </section>
  );
}

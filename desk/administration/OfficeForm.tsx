import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { type OfficeFacts, officeFacts } from '../../api-client/contract/desk/administration-settings.ts';
import { TextArea } from '../components/TextArea.tsx';
import { TextField } from '../components/TextField.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { refreshReference } from '../stores/session.ts';
import { text } from '../text/id.ts';
import { SubmitForm } from './SubmitForm.tsx';
import { useSubmit } from './use-submit.ts';

const words = text.admin.office;
const LINES = [
  'regencyName',
  'headTitle',
  'villageWord',
  'emergencyNumber',
  'hashtag',
  'ppidAddress',
] as const;

/** What the public reads about the office. Other emergency numbers are typed one a line: "Ambulans: 118". */
export function OfficeForm({ office, reload }: { office: OfficeFacts; reload: () => Promise<unknown> }) {
  const [before, setBefore] = useState(office);
  const [values, setValues] = useState(office);
  const [others, setOthers] = useState(linesOf(office));
  // Somebody else was first: what is stored now is what the next try is compared with; the words typed stay.
  const submit = useSubmit(async () => {
    setBefore((await client.administeredSettings()).office);
  });

  async function send(): Promise<void> {
    const parsed = v.safeParse(officeFacts, { ...values, otherEmergencyNumbers: numbersIn(others) });
    const wrong = new Set((parsed.issues ?? []).map((issue) => String(issue.path?.[0]?.key)));
    const errors = [...wrong].map((field) => ({
      field: `office-${field}`,
      sentence: words.wrong[field] ?? words.wrongField,
    }));
    const sent = await submit.run(errors, async () => {
      if (parsed.success) await client.changeOffice({ before, after: parsed.output });
    });
    if (!sent || !parsed.success) return;
    setBefore(parsed.output);
    announce(text.admin.saved(words.title));
    await reload();
    await refreshReference();
  }

  return (
    <section class="panel">
      <h2>{words.title}</h2>
      <SubmitForm submit={submit} label={text.admin.save} send={() => void send()}>
        {LINES.map((key) => (
          <TextField
            key={key}
            id={`office-${key}`}
            label={words[key]}
            value={values[key]}
            onChange={(value) => setValues({ ...values, [key]: value })}
            errors={submit.errors}
          />
        ))}
        <TextArea
          id="office-otherEmergencyNumbers"
          maximum={1_000}
          label={words.otherEmergencyNumbers}
          hint={words.otherHint}
          value={others}
          onChange={setOthers}
          errors={submit.errors}
        />
      </SubmitForm>
    </section>
  );
}

function linesOf({ otherEmergencyNumbers }: OfficeFacts): string {
  return otherEmergencyNumbers.map(({ name, number }) => `${name}: ${number}`).join('\n');
}

function numbersIn(lines: string): OfficeFacts['otherEmergencyNumbers'] {
  return lines
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const at = line.lastIndexOf(':');
      return { name: line.slice(0, Math.max(0, at)).trim(), number: line.slice(at + 1).trim() };
    });
}

import { useState } from 'preact/hooks';
import type { AdministeredSettings } from '../../api-client/contract/desk/administration-settings.ts';
import { TextArea } from '../components/TextArea.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';
import { linesOfOwners, ownersIn } from './owner-lines.ts';
import { SubmitForm } from './SubmitForm.tsx';
import { useSubmit } from './use-submit.ts';

const words = text.admin.owners;

/** To whom outside of the regency complaints may be forwarded, typed one a line. */
export function OwnersForm(props: {
  outside: AdministeredSettings['outsideOwners'];
  reload: () => Promise<unknown>;
}) {
  // Null: as stored. Words typed stay when somebody else was first.
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? linesOfOwners(props.outside.owners);
  const submit = useSubmit(props.reload);

  async function send(): Promise<void> {
    const { owners, faults } = ownersIn(value);
    const errors = faults.map((sentence) => ({ field: 'owners-list', sentence }));
    const { version } = props.outside;
    if (!(await submit.run(errors, () => client.changeOwners({ version, owners })))) return;
    announce(text.admin.saved(words.title));
    await props.reload();
    setTyped(null);
  }

  return (
    <section class="panel">
      <h2>{words.title}</h2>
      <p class="hint">{words.lead}</p>
      <SubmitForm submit={submit} label={text.admin.save} send={() => void send()}>
        <TextArea
          id="owners-list"
          rows={10}
          maximum={40_000}
          label={words.list}
          hint={words.listHint}
          value={value}
          onChange={setTyped}
          errors={submit.errors}
        />
      </SubmitForm>
    </section>
  );
}

import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { mediaHost } from '../../api-client/contract/desk/administration-partners.ts';
import { TextArea } from '../components/TextArea.tsx';
import { TextField } from '../components/TextField.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { channelsText as words } from '../text/channels-text.ts';
import { ShownOnce } from './ShownOnce.tsx';
import { SubmitForm } from './SubmitForm.tsx';
import { useSubmit } from './use-submit.ts';

/** Lets one more application file here; its key is shown once, in this place. */
export function PartnerForm({ reload }: { reload: () => Promise<unknown> }) {
  const [name, setName] = useState('');
  const [hosts, setHosts] = useState('');
  const [made, setMade] = useState<{ name: string; apiKey: string } | null>(null);
  const submit = useSubmit();

  async function send(): Promise<void> {
    const mediaHosts = hosts
      .split('\n')
      .map((line) => line.trim().toLowerCase())
      .filter(Boolean);
    const typed = name.trim();
    const errors = [
      ...(typed.length >= 3 ? [] : [{ field: 'partner-name', sentence: words.nameWrong }]),
      ...(mediaHosts.every((host) => v.is(mediaHost, host))
        ? []
        : [{ field: 'partner-hosts', sentence: words.hostsWrong }]),
    ];
    const sent = await submit.run(errors, async () => {
      const { apiKey } = await client.addPartner({ name: typed, mediaHosts });
      setMade({ name: typed, apiKey });
    });
    if (!sent) return;
    announce(words.added(typed));
    setName('');
    setHosts('');
    await reload();
  }

  return (
    <section class="panel">
      <h2>{words.add}</h2>
      {made && <ShownOnce label={words.key(made.name)} secret={made.apiKey} hint={words.keyHint} />}
      <SubmitForm submit={submit} label={words.add} send={() => void send()}>
        <TextField
          id="partner-name"
          label={words.name}
          hint={words.nameHint}
          value={name}
          onChange={setName}
          errors={submit.errors}
        />
        <TextArea
          id="partner-hosts"
          rows={3}
          maximum={4_000}
          label={words.hosts}
          hint={words.hostsHint}
          value={hosts}
          onChange={setHosts}
          errors={submit.errors}
        />
      </SubmitForm>
    </section>
  );
}

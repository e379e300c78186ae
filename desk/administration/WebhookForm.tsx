import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { webhookAddress } from '../../api-client/contract/desk/administration-webhooks.ts';
import { ProblemError } from '../../api-client/index.ts';
import { TextField } from '../components/TextField.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { webhooksText as words } from '../text/webhooks-text.ts';
import { ShownOnce } from './ShownOnce.tsx';
import { SubmitForm } from './SubmitForm.tsx';
import { useSubmit } from './use-submit.ts';

/** Tells one more address of what is public; its signing secret is shown once, in this place. */
export function WebhookForm({ reload }: { reload: () => Promise<unknown> }) {
  const [address, setAddress] = useState('');
  const [made, setMade] = useState<{ host: string; secret: string } | null>(null);
  const submit = useSubmit();
  // The server alone knows which networks are the regency's own.
  const refused = submit.failure instanceof ProblemError && submit.failure.code === 'invalid_body';
  const wrong = { field: 'webhook-address', sentence: words.addressWrong };
  const shown = refused ? { ...submit, failure: null, errors: [wrong] } : submit;

  async function send(): Promise<void> {
    const typed = address.trim();
    const sent = await submit.run(v.is(webhookAddress, typed) ? [] : [wrong], async () => {
      const { secret } = await client.addWebhook(typed);
      setMade({ host: new URL(typed).host, secret });
    });
    if (!sent) return;
    announce(words.added(new URL(typed).host));
    setAddress('');
    await reload();
  }

  return (
    <section class="panel">
      <h2>{words.add}</h2>
      {made && <ShownOnce label={words.secret(made.host)} secret={made.secret} hint={words.secretHint} />}
      <SubmitForm submit={shown} label={words.add} send={() => void send()}>
        <TextField
          id="webhook-address"
          label={words.address}
          hint={words.addressHint}
          value={address}
          onChange={setAddress}
          errors={shown.errors}
        />
      </SubmitForm>
    </section>
  );
}

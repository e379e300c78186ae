import { useState } from 'preact/hooks';
import { Dialog } from '../components/Dialog.tsx';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';
import { SubmitForm } from './SubmitForm.tsx';
import { useSubmit } from './use-submit.ts';

/** Takes an agency or a category out of use after a question, or back without one. */
export function RetireButton(props: {
  what: 'agencies' | 'categories';
  item: { code: string; version: number; retiredOn: string | null };
  name: string;
  warning: string;
  possible: boolean;
  reload: () => Promise<unknown>;
}) {
  const { what, item, name } = props;
  const [asking, setAsking] = useState(false);
  const submit = useSubmit(props.reload);
  const retired = item.retiredOn !== null;

  async function send(): Promise<void> {
    const sent = await submit.run([], () =>
      retired ? client.restore(what, item.code, item.version) : client.retire(what, item.code, item.version),
    );
    if (!sent) return;
    setAsking(false);
    announce(retired ? text.admin.restored(name) : text.admin.retired(name));
    await props.reload();
  }

  return (
    <>
      <button type="button" class="button-quiet" onClick={() => setAsking(true)}>
        {retired ? text.admin.restore : text.admin.retire}
        <span class="unseen"> {name}</span>
      </button>
      {asking && (
        <Dialog title={retired ? text.admin.restore : text.admin.retire} close={() => setAsking(false)}>
          <p>{retired ? text.admin.restoreSure(name) : props.warning}</p>
          {(retired || props.possible) && (
            <SubmitForm
              submit={submit}
              label={retired ? text.admin.restore : text.admin.retire}
              danger={!retired}
              send={() => void send()}
            />
          )}
        </Dialog>
      )}
    </>
  );
}

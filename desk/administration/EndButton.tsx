import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { Failure } from '../components/Failure.tsx';
import { announce } from '../stores/announcement.ts';
import { useSubmit } from './use-submit.ts';

/** Ends for good what another system was given here, after a question. */
export function EndButton(props: {
  /** What ends, as people call it. */
  name: string;
  words: { end: string; endSure: (name: string) => string; endDone: (name: string) => string };
  end: () => Promise<unknown>;
  reload: () => Promise<unknown>;
}) {
  const { name, words } = props;
  const [asking, setAsking] = useState(false);
  const submit = useSubmit(props.reload);

  async function end(): Promise<void> {
    if (!(await submit.run([], props.end))) return;
    setAsking(false);
    announce(words.endDone(name));
    await props.reload();
  }

  return (
    <>
      <button type="button" class="button-quiet" onClick={() => setAsking(true)}>
        {words.end}
        <span class="unseen"> {name}</span>
      </button>
      {asking && (
        <ConfirmDialog
          title={words.end}
          yes={words.end}
          busy={submit.busy}
          confirm={() => void end()}
          close={() => setAsking(false)}
        >
          {submit.failure !== null && <Failure error={submit.failure} />}
          <p>{words.endSure(name)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

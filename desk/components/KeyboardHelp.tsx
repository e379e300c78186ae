import { text } from '../text/id.ts';
import { verifierText } from '../text/verifier-text.ts';
import { Dialog } from './Dialog.tsx';

/** Every key of the verifier's desk; a browser test presses each of them. */
export function KeyboardHelp({ close }: { close: () => void }) {
  const { keys } = verifierText;
  const groups: [string, string[][]][] = [
    [keys.inQueue, keys.queue],
    [keys.inComplaint, keys.complaint],
    [keys.inPhoto, keys.photo],
  ];
  return (
    <Dialog title={text.help.title} close={close} wide>
      <div class="keys-groups">
        {groups.map(([title, rows]) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl class="keys-help">
              {rows.map(([key, what]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{what}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

import { text } from '../text/id.ts';
import { Dialog } from './Dialog.tsx';

export function KeyboardHelp({ close }: { close: () => void }) {
  return (
    <Dialog title={text.help.title} close={close}>
      <dl class="keys-help">
        {text.help.rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

import * as v from 'valibot';
import { keyDocumentText as text } from '../text/key-document-text.ts';
import './key-document.css';
import { drill } from './drill.ts';
import { element } from './element.ts';
import { makeKey } from './make-key.ts';
import { type Command, command, type Result } from './messages.ts';
import { openIdentity } from './open-identity.ts';
import { openReleased } from './open-released.ts';
import { releaseField } from './release-field.ts';
import { rewrap, type TakeMore } from './rewrap.ts';
import { setUpRecovery } from './set-up-recovery.ts';
import { signList } from './sign-list.ts';

// The sandbox makes this document's own origin opaque; its address still names the desk's.
const deskOrigin = new URL(location.href).origin;
const root = document.getElementById('key-document') ?? document.body;
const tell = (result: Result) => parent.postMessage(result, deskOrigin);

let busy = false;
let takeMore: TakeMore | null = null;

addEventListener('message', (event) => {
  if (event.source !== parent || event.origin !== deskOrigin) return;
  const asked = v.safeParse(command, event.data);
  if (!asked.success) return;
  if (asked.output.type === 'rewrapMore') return takeMore?.(asked.output.items);
  if (busy) return;
  // One document, one task: nothing of an earlier task can be steered by a later message.
  busy = true;
  perform(asked.output).catch(() => root.replaceChildren(element('p', { role: 'alert' }, text.failed)));
});

async function perform(asked: Command): Promise<void> {
  switch (asked.type) {
    case 'open':
      return openIdentity(root, asked, tell);
    case 'makeKey':
      return makeKey(root, tell);
    case 'setUpRecovery':
      return setUpRecovery(root, asked, tell);
    case 'signList':
      return signList(root, asked, tell);
    case 'release':
      return releaseField(root, asked, tell);
    case 'openField':
      return openReleased(root, asked, tell);
    case 'drill':
      return drill(root, asked, tell);
    case 'rewrap':
      takeMore = await rewrap(root, asked, tell);
  }
}

root.replaceChildren(element('p', { className: 'hint' }, text.waiting));
if (parent !== window) tell({ type: 'ready' });

import { bring, chunks } from '../chunks.ts';
import { go, state, update } from '../state.ts';
import { groupCode } from '../tracker/tracking-code.ts';
import { isInformationRequest } from './category.ts';
import { ForPpid } from './ForPpid.tsx';
import { wipe } from './keep.ts';
import { part } from './parts.ts';
import { fill, formatInstant, words } from './words.ts';

let copied = false;

async function copy(code: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(code);
    copied = true;
  } catch {
    // Forbidden in this frame: the digits are marked, one long press copies them.
    const shown = document.getElementById('code');
    if (shown) getSelection()?.selectAllChildren(shown);
  }
  update();
}

async function follow(code: string): Promise<void> {
  if (!(await bring('tracker'))) return;
  chunks.tracker?.openWith(code);
  update({ view: 'tracker' });
}

export function ReceiptStep() {
  const text = words();
  const { receipt, draft } = state;
  if (!receipt) return null;
  const { trackingCode, firstAnswerDueAt } = receipt;
  const Tools = part('receipt')?.ReceiptTools;
  const done = () => {
    copied = false;
    wipe();
    go('what');
  };
  return (
    <div class="receipt">
      <h1 tabIndex={-1}>{text.receiptTitle}</h1>
      <p class="hint">{text.codeLabel}</p>
      <p class="code" id="code">
        {groupCode(trackingCode)}
      </p>
      <p class="notice warn">{text.codeWarning}</p>
      <div class="choices">
        <button type="button" onClick={() => copy(groupCode(trackingCode))}>
          {copied ? text.copied : text.copy}
        </button>
        {'share' in navigator && (
          <button
            type="button"
            onClick={() => void navigator.share({ text: groupCode(trackingCode) }).catch(() => {})}
          >
            {text.share}
          </button>
        )}
        <button type="button" onClick={() => print()}>
          {text.print}
        </button>
      </div>
      {Tools && <Tools {...receipt} />}
      {firstAnswerDueAt && <p>{fill(text.answerBy, { t: formatInstant(firstAnswerDueAt) })}</p>}
      {isInformationRequest() && draft.text && <ForPpid words={draft.text} />}
      <div class="actions">
        <button type="button" onClick={done}>
          {text.another}
        </button>
        <button type="button" class="main" onClick={() => follow(trackingCode)}>
          {text.followIt}
        </button>
      </div>
    </div>
  );
}

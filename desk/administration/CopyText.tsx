import { announce } from '../stores/announcement.ts';
import { text } from '../text/id.ts';

/** A text to be carried elsewhere, word for word. */
export function CopyText({ label, value }: { label: string; value: string }) {
  return (
    <div class="copy">
      <p class="copy-label">{label}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long line is scrolled with the keyboard */}
      <pre tabIndex={0}>{value}</pre>
      <button type="button" class="button-quiet" onClick={() => void copy(value)}>
        {text.admin.copy}
        <span class="unseen"> {label}</span>
      </button>
    </div>
  );
}

async function copy(value: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(value);
    announce(text.admin.copied);
  } catch {
    announce(text.admin.copyByHand);
  }
}

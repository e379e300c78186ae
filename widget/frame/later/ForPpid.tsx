import { data, state, update } from '../state.ts';
import { fill, words as formWords, more } from './words.ts';

let copied = false;

async function copy(letter: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(letter);
    copied = true;
  } catch {
    // Forbidden in this frame: the letter is marked, one long press copies it.
    const shown = document.getElementById('letter');
    if (shown) getSelection()?.selectAllChildren(shown);
  }
  update();
}

/** The ready letter to the PPID: the law wants an identity card there, which must not come here. */
export function ForPpid({ words }: { words: string }) {
  const text = more().short;
  const address = state.instance?.instance.ppidAddress;
  const letter = fill(text.ppidText, { r: data.regencyName, x: words });
  const mail = `mailto:${address}?subject=${encodeURIComponent(text.ppidSubject)}&body=${encodeURIComponent(letter)}`;
  return (
    <section class="ppid">
      <h2>{text.after}</h2>
      <p>{text.ppidNote}</p>
      <pre class="story" id="letter">
        {letter}
      </pre>
      <p class="choices">
        <button type="button" onClick={() => copy(letter)}>
          {copied ? formWords().copied : text.ppidCopy}
        </button>
        {address && (
          <a class="button" href={address.includes('@') ? mail : address} target="_blank" rel="noreferrer">
            {text.ppidMail}
          </a>
        )}
      </p>
    </section>
  );
}

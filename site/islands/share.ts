/**
 * "Bagikan": copies the ready sentence, and hands it to the phone's own share sheet where there is one. Stands in the page as it is
 * written here (site/page-scripts.ts), so it says no types.
 */
const sentence = document.querySelector('p[data-share]');
const [copy, send] = sentence?.parentElement?.querySelectorAll('button') ?? [];
const said = sentence?.parentElement?.querySelector('p[role=status]');
if (sentence && copy && send && said) {
  const words = sentence.textContent;
  copy.hidden = false;
  send.hidden = !('share' in navigator);
  copy.onclick = async () => {
    try {
      await navigator.clipboard.writeText(words);
      said.textContent = copy.dataset.say ?? '';
    } catch {
      // No clipboard without https: the sentence is marked, ready to be copied by hand.
      getSelection()?.selectAllChildren(sentence);
      said.textContent = copy.dataset.fail ?? '';
    }
  };
  // Closing the share sheet is no error.
  send.onclick = () => navigator.share({ text: words }).catch(() => {});
}

// A module of its own.
export {};

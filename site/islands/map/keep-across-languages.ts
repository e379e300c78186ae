/** The switch of languages keeps what the map shows: its filter and its place, as the address has them at that moment. */
export function keepAcrossLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    const keep = () => {
      link.search = location.search;
      link.hash = location.hash;
    };
    // Before any way of following or copying a link: a press, a tap, the keyboard.
    link.addEventListener('pointerdown', keep);
    link.addEventListener('focus', keep);
  }
}

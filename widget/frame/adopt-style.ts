const adopted = new Set<string>();

/** Applies styles that came with a later chunk, once. Through CSSOM, which a strict `style-src` allows. */
export function adoptStyle(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** The host page's colour on our buttons, with the text colour that stays readable on it (WCAG 2 relative luminance). */
export function applyAccent(accent: string): void {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(accent.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const { style } = document.documentElement;
  style.setProperty('--button', accent);
  // At 0.18 black and white text reach the same contrast.
  style.setProperty('--on-button', luminance > 0.18 ? '#000' : '#fff');
}

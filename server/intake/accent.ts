/** A colour of the host page for the form's buttons, and the colour of the text on it. Both `#` notation. */
export interface Accent {
  button: string;
  text: '#000' | '#fff';
}

/** The one notation of a colour that goes into a page of ours. */
export const isColour = (text: string | undefined): text is string => /^#[0-9a-f]{6}$/i.test(text ?? '');

/** The host's colour with the text that stays readable on it (WCAG 2 relative luminance); null for anything but `#rrggbb`. */
export function accentOf(colour: string | undefined): Accent | null {
  if (!isColour(colour)) return null;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  // At 0.18 black and white text reach the same contrast.
  return { button: colour, text: luminance > 0.18 ? '#000' : '#fff' };
}

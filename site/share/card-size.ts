/** Pixels: what link previews ask for (1.91 : 1), and what the parts of a card take of it. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
export const PHOTO_WIDTH = 598;
export const PHOTO_HEIGHT = 420;
/** The map's square on cards without photos. */
export const MAP_BOX = 520;
export const NIGHT = '#0e1830';

import { CARD_HEIGHT, CARD_WIDTH, MAP_BOX, PHOTO_HEIGHT, PHOTO_WIDTH } from './card-size.ts';
import type { ShareCard } from './share-card.ts';

/** An element as satori takes it: boxes laid out by flex, and words. */
export type CardElement = {
  type: 'div';
  props: { style: Record<string, string | number>; children: (CardElement | string)[] };
};

const TEXT = '#f6f1e4';
const QUIET = '#b6bfd4';
const LIGHT = '#f4a51c';
const EDGE = 48;

/** Everything on a card but its pictures, over a transparent ground. */
export function cardLayout(card: ShareCard): CardElement {
  return box(
    {
      position: 'relative',
      width: CARD_WIDTH,
      height: CARD_HEIGHT,
      color: TEXT,
      fontFamily: 'Plus Jakarta Sans',
      fontWeight: 600,
    },
    ...(card.photos ? overPhotos(card, card.photos) : besideMap(card)),
  );
}

function overPhotos(card: ShareCard, [before, after]: NonNullable<ShareCard['photos']>): CardElement[] {
  const tag = (words: string, left: number) =>
    box(
      {
        position: 'absolute',
        top: PHOTO_HEIGHT - 72,
        left,
        padding: '8px 18px',
        borderRadius: 8,
        backgroundColor: '#0e1830e6',
        fontSize: 26,
      },
      words,
    );
  return [
    tag(before.tag, EDGE / 2),
    tag(after.tag, CARD_WIDTH - PHOTO_WIDTH + EDGE / 2),
    ...(card.note ? [box({ position: 'absolute', top: 20, right: 24, ...noteStyle }, card.note)] : []),
    box(
      {
        position: 'absolute',
        top: PHOTO_HEIGHT,
        height: CARD_HEIGHT - PHOTO_HEIGHT,
        width: CARD_WIDTH,
        padding: `0 ${EDGE}px`,
        flexDirection: 'column',
        justifyContent: 'center',
      },
      words(
        { fontSize: card.title.length > 40 ? 40 : 50, fontWeight: 800, letterSpacing: -1 },
        card.title,
        1,
      ),
      words({ marginTop: 6, fontSize: 29, color: QUIET }, card.line, 1),
      box({ marginTop: 16, alignItems: 'center', fontSize: 25 }, lamp(), card.brand),
    ),
  ];
}

function besideMap(card: ShareCard): CardElement[] {
  const long = card.title.length;
  return [
    box(
      {
        width: CARD_WIDTH - MAP_BOX - EDGE,
        height: CARD_HEIGHT,
        padding: `${EDGE}px 0 ${EDGE}px ${EDGE + 8}px`,
        flexDirection: 'column',
        justifyContent: 'space-between',
      },
      box({ alignItems: 'center', fontSize: 27 }, lamp(), card.brand),
      box(
        { flexDirection: 'column' },
        ...(card.figure
          ? [
              box(
                { fontSize: 150, fontWeight: 800, letterSpacing: -6, lineHeight: 1, color: LIGHT },
                card.figure,
              ),
            ]
          : []),
        words(
          {
            fontSize: long > 48 ? 42 : long > 28 ? 50 : 58,
            fontWeight: 800,
            letterSpacing: -1,
            lineHeight: 1.12,
          },
          card.title,
          3,
        ),
        words({ marginTop: 20, fontSize: 29, color: QUIET, lineHeight: 1.35 }, card.line, 3),
      ),
      // An empty box keeps the words in the middle where there is nothing to note.
      box({}, ...(card.note ? [box(noteStyle, card.note)] : [])),
    ),
  ];
}

const noteStyle = {
  padding: '6px 16px',
  borderRadius: 8,
  backgroundColor: LIGHT,
  color: '#14213d',
  fontSize: 24,
  fontWeight: 800,
  alignSelf: 'flex-start',
} as const;

function lamp(): CardElement {
  return box({ width: 18, height: 18, marginRight: 14, borderRadius: 9, backgroundColor: LIGHT });
}

function words(style: CardElement['props']['style'], text: string, lines: number): CardElement {
  return {
    type: 'div',
    props: { style: { ...style, display: 'block', lineClamp: lines }, children: [text] },
  };
}

function box(style: CardElement['props']['style'], ...children: (CardElement | string)[]): CardElement {
  // Without it satori adds the padding to what a box was given, as CSS does, and words leave the card.
  return { type: 'div', props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children } };
}

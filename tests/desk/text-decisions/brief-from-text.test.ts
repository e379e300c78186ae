import { expect, test } from 'vitest';
import type { TextSpan } from '../../../api-client/contract/desk/text-span.ts';
import { briefFromText, markersOf } from '../../../desk/text-decisions/brief-from-text.ts';
import { decide } from '../../../desk/text-decisions/decisions.ts';
import { findSpans } from '../../../server/disclosure/text/find-spans.ts';
import { maskSpans } from '../../../server/disclosure/text/mask-spans.ts';

const TEXT = 'Warung Pak Karto di sebelah rumah Pak Karto, hubungi 0812-3456-7890 atau Bu Sekar Contoh.';
const spans = findSpans(TEXT) as TextSpan[];
const masked = maskSpans(TEXT, spans);

test('nothing kept is the masked text of the server', () => {
  const markers = markersOf(TEXT, spans, masked);
  expect(markers).toHaveLength(spans.length);
  expect(briefFromText(TEXT, spans, markers ?? [], new Set())).toEqual({ brief: masked, choices: {} });
});

test('each kept part stands in its own words and needs no further decision', () => {
  const markers = markersOf(TEXT, spans, masked) ?? [];
  for (const [index, span] of spans.entries()) {
    if (span.severity === 'hard_stop') continue;
    const { brief, choices } = briefFromText(TEXT, spans, markers, new Set([index]));
    expect(brief).toContain(TEXT.slice(span.start, span.end));
    const left = findSpans(brief) as TextSpan[];
    expect(decide(brief, left, choices).undecided).toEqual([]);
    expect(brief).not.toContain('0812');
  }
});

test('a masked text that is not of this text is refused', () => {
  expect(markersOf(TEXT, spans, 'Sesuatu yang lain [nama].')).toBeNull();
  expect(markersOf(TEXT, spans, `${masked} dan lagi`)).toBeNull();
});

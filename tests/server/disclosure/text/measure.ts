import type { Span, SpanType } from '../../../../server/disclosure/text/span.ts';
import type { LabelledSentence } from './sample.ts';

interface TypeFigures {
  labelled: number;
  recalled: number;
  sameType: number;
  falseAlarms: number;
}

export interface Figures {
  types: Record<SpanType, TypeFigures>;
  clean: number;
  cleanFlagged: number;
  errors: string[];
}

const types: SpanType[] = [
  'phone',
  'nik',
  'email',
  'bank_account',
  'customer_number',
  'handle',
  'link',
  'coordinates',
  'plate',
  'birth_date',
  'name',
  'house_address',
  'self_location',
  'unique_person',
];

function covered(label: { start: number; end: number }, found: readonly Span[], text: string): boolean {
  for (let at = label.start; at < label.end; at++) {
    if (!/[\p{L}\p{N}]/u.test(text[at] ?? '')) continue;
    if (!found.some((span) => span.start <= at && at < span.end)) return false;
  }
  return true;
}

/**
 * A labelled span counts as recalled when every letter and digit of it is flagged, by whatever type. A finding that
 * touches no label is a false alarm.
 */
export function measure(sentences: readonly LabelledSentence[], find: (text: string) => Span[]): Figures {
  const figures: Figures = {
    types: Object.fromEntries(
      types.map((type) => [type, { labelled: 0, recalled: 0, sameType: 0, falseAlarms: 0 }]),
    ) as Figures['types'],
    clean: 0,
    cleanFlagged: 0,
    errors: [],
  };
  for (const { text, spans } of sentences) {
    const found = find(text);
    const touches = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      a.start < b.end && b.start < a.end;
    const report = (what: string) => {
      const seen = found.map((span) => `${span.type}<${text.slice(span.start, span.end)}>`).join(' ');
      figures.errors.push(`${what}  in: ${JSON.stringify(text)}  found: ${seen}`);
    };
    for (const span of spans) {
      const row = figures.types[span.type];
      row.labelled++;
      if (covered(span, found, text)) row.recalled++;
      else report(`MISSED ${span.type}<${text.slice(span.start, span.end)}>`);
      if (found.some((other) => touches(span, other) && other.type === span.type)) row.sameType++;
    }
    for (const span of found) {
      if (spans.some((label) => touches(label, span))) continue;
      figures.types[span.type].falseAlarms++;
      report(`FALSE ${span.type}<${text.slice(span.start, span.end)}>`);
    }
    if (spans.length === 0) {
      figures.clean++;
      if (found.length > 0) figures.cleanFlagged++;
    }
  }
  return figures;
}

import type { SpanType } from '../../../../server/disclosure/text/span.ts';

export interface LabelledSentence {
  text: string;
  spans: { start: number; end: number; type: SpanType }[];
}

/** Reads one sentence with labels inside: `Hubungi {{phone:0812...}} ya`. */
export function parseMarked(marked: string): LabelledSentence {
  const spans: LabelledSentence['spans'] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{\{([a-z_]+):(.*?)\}\}/gs)) {
    text += marked.slice(at, match.index);
    const start = text.length;
    text += match[2] ?? '';
    spans.push({ start, end: text.length, type: match[1] as SpanType });
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), spans };
}

/** Reads a JSONL sample: each line `{"marked"}` with labels inside, or `{"text","spans"}`. */
export function parseSample(jsonl: string): LabelledSentence[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line) as { marked: string } | LabelledSentence;
      return 'marked' in row ? parseMarked(row.marked) : row;
    });
}

import { readFile } from 'node:fs/promises';
import { findSpans } from '../server/disclosure/text/find-spans.ts';
import { type SpanType, severityOf } from '../server/disclosure/text/span.ts';
import { measure } from '../tests/server/disclosure/text/measure.ts';
import { parseSample } from '../tests/server/disclosure/text/sample.ts';

/** `npm run eval:pii [file] [--errors]`: recall and false alarms on the held-out half, or on any file of that form. */
const file = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const path = file ?? new URL('../tests/fixtures/pii/held-out.jsonl', import.meta.url);
const sentences = parseSample(await readFile(path, 'utf8'));
const result = measure(sentences, findSpans);

const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
console.log('type             labelled  recalled  recall   same type  false alarms');
for (const [type, row] of Object.entries(result.types)) {
  const { labelled, recalled, sameType, falseAlarms } = row;
  const cells = [
    type.padEnd(16),
    String(labelled).padStart(8),
    String(recalled).padStart(9),
    percent(recalled, labelled).padStart(9),
    percent(sameType, labelled).padStart(10),
    String(falseAlarms).padStart(8),
  ];
  console.log(cells.join(' '));
}
const rows = Object.entries(result.types);
const sum = (pick: (row: (typeof result.types)[SpanType]) => number, hard: boolean) =>
  rows
    .filter(([type]) => !hard || severityOf(type as SpanType) === 'hard_stop')
    .reduce((n, [, row]) => n + pick(row), 0);
console.log(
  `hard stops: ${percent(
    sum((r) => r.recalled, true),
    sum((r) => r.labelled, true),
  )} recalled`,
);
console.log(
  `all spans:  ${percent(
    sum((r) => r.recalled, false),
    sum((r) => r.labelled, false),
  )} recalled`,
);
console.log(
  `clean sentences wrongly flagged: ${result.cleanFlagged} of ${result.clean} (${percent(result.cleanFlagged, result.clean)})`,
);
if (process.argv.includes('--errors')) {
  for (const error of result.errors) console.log(error);
}

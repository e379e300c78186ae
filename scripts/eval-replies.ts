/** Prints precision and recall of the reply rules: `node scripts/eval-replies.ts [file.json] [--errors]`. */
import { readFileSync } from 'node:fs';
import { judgeReply } from '../server/casework/reply-quality/judge-reply.ts';

type Labelled = { text: string; class: 'substantive' | 'acknowledgement' };

const showErrors = process.argv.includes('--errors');
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const shipped = ['tuning', 'untouched', 'adversarial'].map(
  (name) => new URL(`../tests/fixtures/replies/${name}.json`, import.meta.url),
);

for (const file of named.length > 0 ? named : shipped) {
  const sample: Labelled[] = JSON.parse(readFileSync(file, 'utf8'));
  const judged = sample.map((reply) => ({ ...reply, found: judgeReply(reply.text).class }));
  const count = (label: string, found: string) =>
    judged.filter((reply) => reply.class === label && reply.found === found).length;
  const right = count('substantive', 'substantive');
  const wrong = count('acknowledgement', 'substantive');
  const all = judged.filter((reply) => reply.class === 'substantive').length;
  const percent = (part: number, whole: number) =>
    `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;
  console.log(`${String(file).split('/').at(-1)}: ${sample.length} replies`);
  console.log(`  substantive: precision ${percent(right, right + wrong)}, recall ${percent(right, all)}`);
  const empty = count('acknowledgement', 'acknowledgement');
  const missed = count('substantive', 'acknowledgement');
  console.log(
    `  acknowledgement: precision ${percent(empty, empty + missed)}, recall ${percent(empty, sample.length - all)}`,
  );
  console.log(`  uncertain: ${judged.filter((reply) => reply.found === 'uncertain').length}`);
  if (!showErrors) continue;
  for (const reply of judged)
    if (reply.found !== reply.class) console.log(`  ${reply.class} → ${reply.found}: ${reply.text}`);
}

import { text } from '../text/id.ts';
import type { Judgement } from './use-judgement.ts';

const tones = { substantive: 'good', acknowledgement: 'wait', uncertain: 'wait' } as const;

/** What the linter says of the words so far, and what would make them an answer. */
export function ReplyVerdict({ judgement }: { judgement: Judgement }) {
  const { answer } = judgement;
  return (
    <div role="status" class="verdict" aria-busy={judgement.pending}>
      {!answer && judgement.pending && <p class="hint">{text.reply.judging}</p>}
      {answer && (
        <div class={`notice notice-${tones[answer.kind]}`}>
          <p class="notice-title">{text.reply[answer.kind]}</p>
          {answer.missing.length > 0 && answer.kind !== 'substantive' && (
            <p>
              {text.reply.missing} {answer.missing.map((one) => text.reply.missingWords[one]).join(', ')}.
            </p>
          )}
          {answer.nearlySame > 0 && <p>{text.reply.nearlySame(answer.nearlySame)}</p>}
        </div>
      )}
    </div>
  );
}

import { text } from '../text/id.ts';

/** An acknowledgement is never mistaken for a follow-up. */
export function ReplyKind({ kind }: { kind: 'acknowledgement' | 'substantive' | 'uncertain' }) {
  return <span class={`reply-kind reply-${kind}`}>{text.replyKind[kind]}</span>;
}

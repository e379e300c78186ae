import type { GatedText } from '../../api-client/contract/desk/text-span.ts';
import type { OutboxAction } from './outbox-entry.ts';

/** Which field of an action's body holds what the officer wrote, and whether it passes the gate. */
const fields = {
  reply: { name: 'reply', gated: true },
  resolve: { name: 'text', gated: true },
  log: { name: 'entry', gated: true },
  visit: { name: 'reason', gated: true },
  reassign: { name: 'reason', gated: false },
} as const;

/** What the officer wrote in an action; null for those without words. */
export function entryWords(action: OutboxAction): { words: string; gated: boolean } | null {
  if (action.name === 'photo' || action.name === 'start') return null;
  const field = fields[action.name];
  const value = (action.body as Record<string, GatedText | string>)[field.name];
  return { words: typeof value === 'string' ? value : (value?.text ?? ''), gated: field.gated };
}

/** The action's body with other words; everything else of it stays. */
export function withWords(action: OutboxAction, words: GatedText): object {
  if (action.name === 'photo' || action.name === 'start') return {};
  const field = fields[action.name];
  return { ...action.body, [field.name]: field.gated ? words : words.text };
}

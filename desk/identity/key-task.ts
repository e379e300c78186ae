import type { Command } from '../key-document/messages.ts';

/** What the keys' screen has under way: one task of the key document, or moving wrapped keys, which is many. */
export type KeyTask = Command | { type: 'move'; toKeyId: string; source: 'own' | 'recovery' };

/** What a panel of that screen may do: begin a task, or send something small and read the keys anew. */
export interface KeyActions {
  begin(task: KeyTask): void;
  /** Announces `sentence` afterwards. Failures are shown by the screen. */
  send(call: () => Promise<unknown>, sentence: string): Promise<void>;
  busy: boolean;
}

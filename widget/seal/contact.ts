/**
 * The plaintext of the `contact` part: the same fields whatever the reporter chose. An anonymous complaint carries it too,
 * with nothing inside, so that only who opens it learns that nobody is there.
 */
export interface Contact {
  kind: 'anonymous' | 'number' | 'named';
  name: string | null;
  number: string | null;
  /** Numbers and addresses the reporter moved out of her complaint's text. */
  notes: string[];
}

/** UTF-16 units. Together they stay below the 1,024 bytes of a part even in a script of three bytes a letter. */
export const contactLimits = { name: 80, number: 24, notes: 3, note: 50 } as const;

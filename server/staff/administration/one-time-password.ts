import type { Effects } from '../../effects.ts';

/** Without those that look alike on a slip of paper. */
const LETTERS = '23456789abcdefghjkmnpqrstvwxyz';
const GROUPS = 4;
const PER_GROUP = 4;
const HOURS = 72;

/** Sixteen random letters in groups (78 bits), to be read out once. */
export function makeOneTimePassword(effects: Effects): string {
  // A byte beyond the last whole alphabet would favour the first letters: drawn again.
  const fair = 256 - (256 % LETTERS.length);
  let letters = '';
  while (letters.length < GROUPS * PER_GROUP) {
    for (const byte of effects.randomBytes('one-time password', 32)) {
      if (byte < fair && letters.length < GROUPS * PER_GROUP) letters += LETTERS[byte % LETTERS.length];
    }
  }
  return (letters.match(/.{4}/g) ?? []).join('-');
}

/** Until when one given now serves, ISO time in UTC. */
export function oneTimeEnd(effects: Effects): string {
  return new Date(effects.now().getTime() + HOURS * 3_600_000).toISOString();
}

import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import {
  makeRecoveryKey,
  type RecoveryKey,
  RecoveryKeyError,
  readRecoveryKey,
} from '../../widget/seal/recovery-key.ts';
import { keyDocumentText as text } from '../text/key-document-text.ts';

const WORDS = 24;
/** In the BIP 39 list the first four letters name a word. */
const TELLING_LETTERS = 4;

/** The recovery words were misread; the message is a sentence for the person. */
export class RecoveryWordsError extends Error {
  override name = 'RecoveryWordsError';
}

/** The 32 secret bytes as 24 English words (BIP 39), the last of which carries an 8 bit checksum. */
export const wordsOf = (secret: Uint8Array): string[] => entropyToMnemonic(secret, wordlist).split(' ');

/**
 * Makes the recovery key from what was typed from its paper: 24 words, the first four letters of each being enough, or the 14 groups of
 * older papers. Throws `RecoveryWordsError` with a sentence that names the word at fault.
 */
export async function readRecovery(typed: string): Promise<RecoveryKey> {
  const parts = typed
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  if (parts.some((part) => /\d/.test(part))) return readGroups(typed);
  if (parts.length !== WORDS) throw new RecoveryWordsError(text.wordCount(parts.length));
  const words = parts.map((part, index) => wordFor(part, index + 1));
  let secret: Uint8Array<ArrayBuffer>;
  try {
    secret = new Uint8Array(mnemonicToEntropy(words.join(' '), wordlist));
  } catch {
    throw new RecoveryWordsError(text.wordsDoNotFit);
  }
  const key = await makeRecoveryKey(secret);
  secret.fill(0);
  return key;
}

function wordFor(typed: string, position: number): string {
  if (wordlist.includes(typed)) return typed;
  const fitting = wordlist.filter((word) => word.startsWith(typed));
  if (typed.length >= TELLING_LETTERS && fitting.length === 1 && fitting[0]) return fitting[0];
  const near = wordlist.find((word) => distance(word, typed) === 1);
  throw new RecoveryWordsError(text.wordUnknown(position, typed, near ?? null));
}

/** 1 when one letter is wrong, missing, too many, or two neighbours are swapped; 2 for anything more. */
function distance(word: string, typed: string): 1 | 2 {
  const at = [...word].findIndex((letter, index) => letter !== typed[index]);
  const from = at < 0 ? word.length : at;
  const [a, b] = [word.slice(from), typed.slice(from)];
  const one =
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0]);
  return one ? 1 : 2;
}

async function readGroups(typed: string): Promise<RecoveryKey> {
  try {
    return await readRecoveryKey(typed);
  } catch (error) {
    if (error instanceof RecoveryKeyError) throw new RecoveryWordsError(text.recoveryWrong);
    throw error;
  }
}

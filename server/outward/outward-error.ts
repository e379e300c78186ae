/** Why another system could not be asked; one word for the desk. */
export type OutwardTrouble =
  /** The address is none we may ask: a private network, or not https. */
  | 'address_refused'
  | 'unreachable'
  | 'timeout'
  /** The connection ended before there was an answer. */
  | 'lost'
  | 'too_large';

/** A request to another system came to nothing. */
export class OutwardError extends Error {
  override name = 'OutwardError';
  readonly trouble: OutwardTrouble;
  /** Whether the other side may have read the request: who repeats it then may do something twice. */
  readonly sent: boolean;

  constructor(trouble: OutwardTrouble, sent: boolean) {
    super(trouble);
    this.trouble = trouble;
    this.sent = sent;
  }
}

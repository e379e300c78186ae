/** One refusal in GeoReport's words: `code` is the HTTP status. Several may be told at once. */
export interface Open311Error {
  code: 400 | 403 | 404 | 413 | 429 | 500 | 503;
  /** What is wrong and what to send instead, in English; never what was sent. */
  description: string;
}

/** Refuses a request of GeoReport v2; the first error's code is the status of the answer. */
export class Open311Failure extends Error {
  override name = 'Open311Failure';
  readonly errors: readonly Open311Error[];

  constructor(...errors: [Open311Error, ...Open311Error[]]) {
    super(errors.map(({ description }) => description).join(' '));
    this.errors = errors;
  }
}

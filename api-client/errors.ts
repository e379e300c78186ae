import type { Problem, ProblemCode } from './contract/problem.ts';

/** The server answered with a problem document: a caller branches on `code`, a person reads `message`. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problem: Problem;
  /** Seconds the answer asked to be left alone (`Retry-After`), 0 when it did not; NaN for a date, which nothing of ours sends. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, retryAfter?: number) {
    super(problem.title);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get code(): ProblemCode {
    return this.problem.code;
  }
}

/** No answer arrived: offline, timed out, or cut off. Sending again with the same key is safe. */
export class UnreachableError extends Error {
  override name = 'UnreachableError';
}

/** Something answered that does not speak this contract (a captive portal, an old proxy). */
export class UnexpectedAnswerError extends Error {
  override name = 'UnexpectedAnswerError';
}

import type { ChangeMeanwhile, ProblemCode } from '../../api-client/contract/problem.ts';

/** A refusal that a person can act on; the app turns it into a problem document (RFC 9457). */
export class ProblemFailure extends Error {
  override name = 'ProblemFailure';
  readonly code: ProblemCode;
  readonly fields: readonly string[];
  readonly changes: readonly ChangeMeanwhile[];

  constructor(code: ProblemCode, fields: readonly string[] = [], changes: readonly ChangeMeanwhile[] = []) {
    super(code);
    this.code = code;
    this.fields = fields;
    this.changes = changes;
  }
}

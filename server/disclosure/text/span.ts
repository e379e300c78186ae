export type SpanType =
  | 'phone'
  | 'nik'
  | 'email'
  | 'bank_account'
  | 'customer_number'
  | 'handle'
  | 'link'
  | 'coordinates'
  | 'plate'
  | 'birth_date'
  | 'name'
  | 'house_address'
  | 'self_location'
  | 'unique_person';

export type Severity = 'hard_stop' | 'review';

/** A stretch of a text that points to a person. Offsets are UTF-16 indexes into the text as it was given. */
export interface Span {
  start: number;
  end: number;
  type: SpanType;
  severity: Severity;
  /** Short, Indonesian, for the verifier or the person typing. */
  reason: string;
}

/** What one rule found, in offsets of the normalised text; severity follows from the type. */
export interface Finding {
  start: number;
  end: number;
  type: SpanType;
  reason: string;
}

const hardStopTypes: ReadonlySet<SpanType> = new Set<SpanType>([
  'phone',
  'nik',
  'email',
  'bank_account',
  'customer_number',
  'handle',
  'link',
  'coordinates',
]);

/** An identifier never leaves; everything else is for a person to judge. */
export function severityOf(type: SpanType): Severity {
  return hardStopTypes.has(type) ? 'hard_stop' : 'review';
}

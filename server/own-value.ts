/** What a record holds under a name that somebody else chose: `constructor` and its like are no values of ours. */
export function ownValue<Value>(record: Record<string, Value>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** One sentence for the log about what of a thing changed, old → new; null when nothing did. */
export function difference(
  what: string,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string | null {
  const changes = Object.keys(after).flatMap((key) => {
    const [old, now] = [told(before[key]), told(after[key])];
    return old === now ? [] : [`${key}: ${old} → ${now}`];
  });
  return changes.length === 0 ? null : `${what}: ${changes.join('; ')}`;
}

function told(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

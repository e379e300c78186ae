/** Not figures: what a figure is called, which rule it follows, and the days it tells of. */
const PARAMETERS =
  /(^|\.)(format|definitionVersion|policyVersion|limit|days|hours|fromDays|toDays|rating)$|^(snapshot|period|policy|calendar|replyRules|timeZone)/;

/** Every place of a statistics file that holds a number, a share or a quantile; list items are one place. */
export function placesIn(value: unknown, path = ''): Set<string> {
  const found = new Set<string>();
  if (PARAMETERS.test(path)) return found;
  if (typeof value === 'number') return found.add(path);
  if (typeof value !== 'object' || value === null) return found;
  if (!Array.isArray(value) && ['value', 'tooFew', 'notReached', 'suppressed'].some((key) => key in value)) {
    return found.add(path);
  }
  const children = Array.isArray(value)
    ? value.map((child) => [`${path}[]`, child] as const)
    : Object.entries(value).map(([key, child]) => [path === '' ? key : `${path}.${key}`, child] as const);
  for (const [at, child] of children) for (const place of placesIn(child, at)) found.add(place);
  return found;
}

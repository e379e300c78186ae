/**
 * What looks odd about a typed identity number, null for an empty or a likely one: sixteen digits, six of the area, day
 * 1-31 (women 41-71), month 1-12, year, serial not 0000. A hint only: no structure proves a number, and odd ones exist.
 */
export function nikFault(typed: string): 'length' | 'structure' | null {
  const digits = typed.replace(/[\s.-]/g, '');
  if (!digits) return null;
  if (!/^\d{16}$/.test(digits)) return 'length';
  const [province, day, month] = [0, 6, 8].map((at) => Number(digits.slice(at, at + 2)));
  const isDay = (value: number) => value >= 1 && value <= 31;
  const likely =
    (province ?? 0) >= 11 &&
    (isDay(day ?? 0) || isDay((day ?? 0) - 40)) &&
    (month ?? 0) >= 1 &&
    (month ?? 0) <= 12 &&
    !digits.endsWith('0000');
  return likely ? null : 'structure';
}

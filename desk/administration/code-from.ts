/** A short code out of a name: "Dinas Perhubungan" → "dinas-perhubungan"; may be empty for a name without Latin letters. */
export function codeFrom(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
}

/** The same, unlike every code that is taken. */
export function freeCode(name: string, taken: readonly string[]): string {
  const code = codeFrom(name) || 'isian';
  if (!taken.includes(code) && code.length >= 2) return code;
  for (let number = 2; ; number += 1) {
    const next = `${code.slice(0, 36)}-${number}`;
    if (!taken.includes(next)) return next;
  }
}

/** 0123 4567 8901 2345 */
export const groupCode = (digits: string): string => (digits.match(/.{1,4}/g) ?? []).join(' ');

export const digitsOf = (typed: string): string => typed.replace(/\D/g, '');

/** Why a code cannot be one; null when it may be. A NIK has 16 digits too but never begins with 0. */
export function faultOfCode(digits: string): 'length' | 'nik' | 'check' | null {
  if (digits.length !== 16) return 'length';
  if (!digits.startsWith('0')) return 'nik';
  return hasCheckDigit(digits) ? null : 'check';
}

/** ISO 7064 MOD 11,10: the product over all digits must leave 1. */
function hasCheckDigit(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (product + Number(digits.at(-1))) % 10 === 1;
}

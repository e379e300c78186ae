/** 0123 4567 8901 2345 */
export const groupCode = (digits: string): string => (digits.match(/.{1,4}/g) ?? []).join(' ');

export const digitsOf = (typed: string): string => typed.replace(/\D/g, '');

/** Why a code cannot be one; null when it may be. No NIK begins with 0, every code does. */
export function faultOfCode(digits: string): 'length' | 'nik' | 'check' | null {
  if (digits.length !== 16) return 'length';
  if (isNik(digits)) return 'nik';
  return digits.startsWith('0') && hasCheckDigit(digits) ? null : 'check';
}

/** An identity number: six digits of area, day 1-31 or 41-71 (women), month 1-12. */
function isNik(digits: string): boolean {
  const day = Number(digits.slice(6, 8));
  const month = Number(digits.slice(8, 10));
  return !digits.startsWith('0') && day % 40 >= 1 && day % 40 <= 31 && day <= 71 && month >= 1 && month <= 12;
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

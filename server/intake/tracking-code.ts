import { createHmac } from 'node:crypto';

/**
 * The tracking code of a filing: '0' and 14 digits of HMAC-SHA-256(codeSecret, idempotency key), then a check digit. The
 * same key gives the same code, so a repeated request gets the same receipt; no NIK begins with 0.
 */
export function trackingCodeFor(codeSecret: string, idempotencyKey: string): string {
  const digest = createHmac('sha256', codeSecret).update(`tracking code|${idempotencyKey}`).digest();
  const digits = (digest.readBigUInt64BE(0) % 10n ** 14n).toString().padStart(14, '0');
  const body = `0${digits}`;
  return body + checkDigit(body);
}

/** ISO/IEC 7064 MOD 11,10 over decimal digits. */
export function checkDigit(digits: string): string {
  let product = 10;
  for (const digit of digits) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return String((11 - product) % 10);
}

/** What was typed, without the spaces and dashes people put between groups. */
export function normaliseTrackingCode(typed: string): string {
  return typed.replace(/[\s.-]/g, '');
}

/** 16 digits built like an Indonesian identity number: day 1-31 or 41-71 (women), month 1-12, serial not 0000. */
export function looksLikeNik(code: string): boolean {
  if (!/^[1-9]\d{15}$/.test(code)) return false;
  const day = Number(code.slice(6, 8)) % 40;
  const month = Number(code.slice(8, 10));
  return (
    day >= 1 &&
    day <= 31 &&
    Number(code.slice(6, 8)) <= 71 &&
    month >= 1 &&
    month <= 12 &&
    !code.endsWith('0000')
  );
}

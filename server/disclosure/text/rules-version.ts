/**
 * Logged with every decision, so that a text can be read again with the rules of its day. Changes with any
 * rule.
 */
export const rulesVersion = '2026-11-22';

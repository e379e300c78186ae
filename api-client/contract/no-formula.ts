/**
 * A text as a cell of a CSV file: what a spreadsheet would run as a formula stands behind an apostrophe (OWASP, CSV Injection). So does what
 * begins with apostrophes before such a sign, so that who takes one off again has what was meant.
 */
export const noFormula = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text);

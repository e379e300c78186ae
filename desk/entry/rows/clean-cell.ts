/**
 * A cell as it was meant: without the armour that keeps a spreadsheet from reading a number (`="0812…"`) and without the apostrophe behind
 * which we write what looks like a formula ourselves.
 */
export function cleanCell(cell: string): string {
  const armoured = /^="((?:[^"]|"")*)"$/.exec(cell.trim());
  const text = armoured ? (armoured[1] ?? '').replaceAll('""', '"') : cell;
  return text
    .trim()
    .replace(/^'(?='*[=+\-@])/, '')
    .normalize('NFC');
}

/** A formula that nobody worked out, or one that could not be. */
export function formulaFault(cell: string): 'formula' | 'error' | null {
  if (/^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)/.test(cell)) return 'error';
  return cell.startsWith('=') ? 'formula' : null;
}

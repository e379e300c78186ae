/** A file larger than this is no export anybody reads through here. */
export const TABLE_BYTES = 10_000_000;

/** Why a file cannot be read at all. */
export class TableError extends Error {
  override name = 'TableError';
}

/**
 * The cells of a CSV (comma or semicolon, with or without byte order mark) or XLSX file, as text; days as `YYYY-MM-DD`. Read in this
 * browser: the file itself goes nowhere. Throws `TableError`.
 */
export async function readTable(file: Blob & { name: string }): Promise<string[][]> {
  if (file.size > TABLE_BYTES) throw new TableError('too large');
  try {
    if (/\.xlsx$/i.test(file.name)) {
      const { readSheet } = await import('read-excel-file/browser');
      const rows = await readSheet(file);
      return rows.map((row) => row.map(asText));
    }
    const { parse } = await import('csv-parse/browser/esm/sync');
    const content = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    const head = content.split('\n', 1)[0] ?? '';
    const delimiter = head.split(';').length > head.split(',').length ? ';' : ',';
    return parse(content, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch {
    throw new TableError('no table');
  }
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

import { decodeText } from './decode-text.ts';
import { type Separator, separatorOf } from './separator-of.ts';

/** A file larger than this is no table anybody reads through here. */
export const TABLE_BYTES = 10_000_000;

/** Why a file cannot be read at all. `line`: where a quotation mark was opened that nothing closes. */
export class TableError extends Error {
  override name = 'TableError';
  readonly line: number | null;
  constructor(message: string, line: number | null = null) {
    super(message);
    this.line = line;
  }
}

/**
 * The cells of a CSV (comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252) or XLSX file, as text; days as `YYYY-MM-DD`, with the time
 * behind it where there is one. Row n of the table is row n + 1 of the spreadsheet: empty ones are kept. Read in this browser: the file
 * itself goes nowhere. Throws `TableError`.
 */
export async function readTable(file: Blob & { name: string }): Promise<string[][]> {
  if (file.size > TABLE_BYTES) throw new TableError('too large');
  return /\.xlsx$/i.test(file.name) ? readWorkbook(file) : readCsv(file);
}

async function readWorkbook(file: Blob): Promise<string[][]> {
  const { readSheet } = await import('read-excel-file/browser');
  try {
    return (await readSheet(file)).map((row) => row.map(asText));
  } catch {
    throw new TableError('no table');
  }
}

async function readCsv(file: Blob): Promise<string[][]> {
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (decoded === null) throw new TableError('no table');
  // Excel's own first line, which it does not show.
  const told = /^\uFEFF?sep=([,;\t])(?:\r\n|\n|\r)/i.exec(decoded);
  const text = told ? decoded.slice(told[0].length) : decoded;
  const delimiter = (told?.[1] as Separator | undefined) ?? separatorOf(text);
  const { parse, CsvError } = await import('csv-parse/browser/esm/sync');
  try {
    return parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true });
  } catch (error) {
    const open = error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED';
    throw new TableError('no table', open && typeof error.lines === 'number' ? error.lines : null);
  }
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value);
  const [day = '', time = ''] = value.toISOString().split('T');
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}

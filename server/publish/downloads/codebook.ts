import { textCsv } from './cases-csv.ts';
import { caseColumns } from './columns.ts';

const HEADER = ['kolom', 'jenis', 'satuan', 'nilai', 'arti'] as const;
type CodebookLine = Record<(typeof HEADER)[number], string>;

function lines(): CodebookLine[] {
  return caseColumns.map(({ name, type, unit, values, meaning }) => ({
    kolom: name,
    jenis: type,
    satuan: unit,
    nilai: values,
    arti: meaning,
  }));
}

/** What every column of `aduan-selesai.csv` means, as a table. */
export function codebookCsv(): string {
  return textCsv([HEADER, ...lines().map((line) => HEADER.map((column) => line[column]))]);
}

/** The same, for programs and for the data page. */
export function codebookJson(): string {
  return JSON.stringify(lines());
}

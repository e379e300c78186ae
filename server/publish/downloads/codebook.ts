import { textCsv } from './cases-csv.ts';
import { caseColumns } from './columns.ts';
import { inEnglish } from './english-columns.ts';

type Line = Record<string, string>;

/** What every column of `aduan-selesai.csv` means, in Indonesian. */
const indonesian = (): Line[] =>
  caseColumns.map(({ name, type, unit, values, meaning }) => ({
    kolom: name,
    jenis: type,
    satuan: unit,
    nilai: values,
    arti: meaning,
  }));

/** The same in English; names of columns stay what they are. */
const english = (): Line[] =>
  caseColumns.map((column) => {
    const { type, unit, values, meaning } = inEnglish(column);
    return { column: column.name, type, unit, values, meaning };
  });

/** `kamus-data.*` and `codebook.*`: as a table, and for programs and the data page. */
export function codebookFiles(): [name: string, text: string][] {
  return [
    ['kamus-data.csv', csvOf(indonesian())],
    ['kamus-data.json', JSON.stringify(indonesian())],
    ['codebook.csv', csvOf(english())],
    ['codebook.json', JSON.stringify(english())],
  ];
}

function csvOf(lines: readonly Line[]): string {
  return textCsv([Object.keys(lines[0] ?? {}), ...lines.map((line) => Object.values(line))]);
}

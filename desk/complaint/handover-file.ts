import { csvText } from '../format/csv-text.ts';

/** The columns of a report in LAPOR!, in the order its form asks. */
const FIELDS = [
  ['Perihal', 'Judul Laporan'],
  ['', 'Isi Laporan'],
  ['Diterima', 'Bulan Kejadian'],
  ['Tempat', 'Lokasi Kejadian'],
  ['Kepada', 'Instansi Tujuan'],
  ['Topik LAPOR!', 'Topik'],
] as const;

/**
 * The ready text as a table of two lines, for entering by hand or for an agency's own tool. Holds what the text holds and nothing more.
 */
export function handoverFile(text: string): string {
  const lines = text.split('\n');
  const blank = lines.indexOf('');
  const head = new Map(
    lines.slice(0, blank).map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), line.slice(at + 2)] as const;
    }),
  );
  head.set('', lines.slice(blank + 1).join('\n'));
  return csvText([FIELDS.map(([, column]) => column), FIELDS.map(([label]) => head.get(label) ?? '')]);
}

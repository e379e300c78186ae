import { strToU8, zipSync } from 'fflate';

/** A cell of a workbook: text, a number, a day (its serial), a formula with the value it had, or an error. */
export type XlsxCell =
  | string
  | { number: number }
  | { day: number }
  | { formula: string; value: string }
  | { error: string };

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A workbook of one sheet as a spreadsheet writes it (ECMA-376), as small as readers take it. */
export function makeXlsx(rows: readonly (readonly XlsxCell[])[]): Uint8Array<ArrayBuffer> {
  const sheet = rows
    .map((cells, row) => {
      const written = cells.map((cell, column) => {
        const at = `${String.fromCharCode(65 + column)}${row + 1}`;
        if (typeof cell === 'string')
          return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
        if ('number' in cell) return `<c r="${at}"><v>${cell.number}</v></c>`;
        if ('day' in cell) return `<c r="${at}" s="1"><v>${cell.day}</v></c>`;
        if ('error' in cell) return `<c r="${at}" t="e"><v>${escaped(cell.error)}</v></c>`;
        return `<c r="${at}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.value)}</v></c>`;
      });
      return `<row r="${row + 1}">${written.join('')}</row>`;
    })
    .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const package_ = 'http://schemas.openxmlformats.org/package/2006';
  const files = {
    '[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Ekspor" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${package_}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`,
  };
  return new Uint8Array(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([path, xml]) => [
          path,
          strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`),
        ]),
      ),
    ),
  );
}

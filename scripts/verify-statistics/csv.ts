/** A CSV file by RFC 4180 as objects by column; an apostrophe that defuses a formula is taken off. */
export function parseCsv(text: string): Record<string, string>[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',' || sign === '\n') {
      line.push(cell);
      cell = '';
      if (sign === '\n') {
        lines.push(line);
        line = [];
      }
    } else if (sign !== '\r') cell += sign;
  }
  const [head = [], ...rows] = lines;
  return rows.map((row) =>
    Object.fromEntries(head.map((name, at) => [name, (row[at] ?? '').replace(/^'(?='*[=+\-@\t])/, '')])),
  );
}

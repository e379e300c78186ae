/** Pixels. Big enough to read on any phone, small enough to be sent on. */
const WIDTH = 720;
const HEIGHT = 860;
const QR_SIDE = 480;

export interface ReceiptLines {
  /** Whose receipt it is: the regency's name. */
  owner: string;
  label: string;
  /** The code in groups. */
  code: string;
  warning: string;
  /** Where it is opened again. */
  again: string;
}

/** The receipt as a PNG: digits, their QR code and the warning; nothing of the complaint. Null where a browser draws none. */
export function receiptImage(lines: ReceiptLines, modules: boolean[][]): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  const write = (text: string, size: number, y: number, weight = 400) => {
    pen.font = `${weight} ${size}px system-ui, sans-serif`;
    pen.fillText(text, WIDTH / 2, y, WIDTH - 60);
  };
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = '#14213d';
  pen.textAlign = 'center';
  write(lines.owner, 28, 56);
  write(lines.label, 26, 106);
  write(lines.code, 52, 170, 700);
  const side = Math.floor(QR_SIDE / modules.length);
  const left = (WIDTH - side * modules.length) / 2;
  for (const [row, cells] of modules.entries()) {
    for (const [column, dark] of cells.entries()) {
      if (dark) pen.fillRect(left + column * side, 210 + row * side, side, side);
    }
  }
  let y = 210 + QR_SIDE + 50;
  for (const line of [...wrap(pen, lines.warning, 24), lines.again]) {
    write(line, 24, y);
    y += 34;
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function wrap(pen: CanvasRenderingContext2D, text: string, size: number): string[] {
  pen.font = `400 ${size}px system-ui, sans-serif`;
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && pen.measureText(longer).width <= WIDTH - 80) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

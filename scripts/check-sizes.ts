import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { OperatorError } from './sentence-for.ts';

/** One line of the table: files of the build, brotli 11 each, against a limit in kB of 1,000 bytes. */
export interface Piece {
  piece: string;
  /** Folder under `build/`. */
  folder: string;
  /** A file counts when its path in the folder matches. */
  files: RegExp;
  limit: number;
  /** The wish of the design where the limit has to be higher, and why. */
  wish?: { kilobytes: number; because: string };
}

/** What only some complaints, the tracker, a browser inside an app, or a flood need. */
const SELDOM =
  'place-map|(tracker-)?(en|jv)-|Tracker|tracker-|ServiceFields|Questions|Nearby|ReceiptTools|InApp|prove';

/** A further part of the project adds its lines here. */
export const pieces: readonly Piece[] = [
  { piece: 'loader on the host page', folder: 'widget', files: /^embed\.js$/, limit: 0.7 },
  { piece: 'first step and loader', folder: 'widget', files: /^(embed\.js|frame\.html)$/, limit: 9.2 },
  {
    piece: 'photo step',
    folder: 'widget',
    files: /^assets\/photos-/,
    limit: 3,
    wish: {
      kilobytes: 1,
      because: 'progress, retry, captions, the reader of place and day, keeping it offline',
    },
  },
  { piece: 'sealing', folder: 'widget', files: /^assets\/(seal-identity|_no-node)-/, limit: 8 },
  { piece: 'api-client', folder: 'widget', files: /^assets\/api-/, limit: 5.1 },
  { piece: 'text rules', folder: 'widget', files: /^assets\/hard-stops-/, limit: 8.6 },
  { piece: 'further steps of the form', folder: 'widget', files: /^assets\/later-/, limit: 9.1 },
  { piece: 'service data', folder: 'widget', files: /^assets\/ServiceFields-/, limit: 0.8 },
  { piece: 'questions of a category', folder: 'widget', files: /^assets\/Questions-/, limit: 0.9 },
  // A tenth of it reads columns of points, which halve each file of the map that is asked for.
  { piece: 'solved cases nearby', folder: 'widget', files: /^assets\/Nearby-/, limit: 1.3 },
  {
    piece: 'keeping the receipt, with QR code',
    folder: 'widget',
    files: /^assets\/ReceiptTools-/,
    limit: 2.5,
  },
  { piece: 'proof of work, in a flood only', folder: 'widget', files: /^assets\/prove-/, limit: 3.2 },
  { piece: 'service worker of our own page', folder: 'widget', files: /^offline\.js$/, limit: 1 },
  {
    piece: 'map picker',
    folder: 'widget',
    files: /^assets\/place-map-.*\.js$/,
    limit: 44,
  },
  {
    piece: 'tracking view',
    folder: 'widget',
    files: /^assets\/Tracker-/,
    limit: 3.8,
    wish: {
      kilobytes: 1,
      because: 'thread, verdict, photos, the page before it is public, releases, visits',
    },
  },
  {
    piece: 'English',
    folder: 'widget',
    files: /^assets\/(tracker-)?en-/,
    limit: 3.7,
    wish: { kilobytes: 1, because: 'some 230 sentences' },
  },
  {
    piece: 'Javanese',
    folder: 'widget',
    files: /^assets\/(tracker-)?jv-/,
    limit: 4.2,
    wish: { kilobytes: 1, because: 'some 230 sentences' },
  },
  {
    piece: 'an ordinary complaint, in Indonesian',
    folder: 'widget',
    files: new RegExp(`^(embed\\.js|frame\\.html|assets/(?!${SELDOM}).*\\.js)$`),
    limit: 47,
    wish: { kilobytes: 32, because: 'HPKE and Preact make 11 kB of it, the text rules 8.5' },
  },
  {
    piece: 'whole widget without map, in Indonesian',
    folder: 'widget',
    files: /^(embed\.js|frame\.html|assets\/(?!place-map|(?:tracker-)?(?:en|jv)-).*\.js)$/,
    limit: 60,
    wish: { kilobytes: 32, because: 'HPKE, Preact and the text rules make 19 kB of it' },
  },
];

const BUILD = fileURLToPath(new URL('../build/', import.meta.url));

/** Prints the table and says whether every piece keeps its limit. Throws an OperatorError when a piece was not built. */
export function checkSizes(build = BUILD, say: (line: string) => void = console.log): boolean {
  let kept = true;
  for (const { piece, folder, files, limit, wish } of pieces) {
    const bytes = filesOf(join(build, folder))
      .filter((name) => files.test(name))
      .map((name) => compressed(join(build, folder, name)));
    if (bytes.length === 0)
      throw new OperatorError(`${piece}: nothing built in build/${folder}. Build first: npm run build`);
    const kilobytes = bytes.reduce((sum, each) => sum + each, 0) / 1000;
    const fits = kilobytes <= limit;
    kept &&= fits;
    const note = wish ? `  (wish ${wish.kilobytes} kB: ${wish.because})` : '';
    say(
      `${fits ? 'ok  ' : 'OVER'}  ${piece.padEnd(40)} ${kilobytes.toFixed(2).padStart(6)} of ${limit.toFixed(1).padStart(4)} kB${note}`,
    );
  }
  return kept;
}

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
}

function compressed(path: string): number {
  const bytes = readFileSync(path);
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

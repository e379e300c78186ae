import { innerLayers } from './layers.ts';
import { createNeedleIndex } from './needle-index.ts';
import { needlesOf } from './needles.ts';
import { holdsPair, pairsOf } from './point-patterns.ts';
import type { Secret } from './secret.ts';
import { digitsOf, foldText, unescapeText, wordsOf } from './text-forms.ts';

/** A secret that was found; `decoding` tells how it was hidden. */
export interface Finding {
  label: string;
  decoding: string;
}

export interface Scanner {
  /** Everything found in some bytes, decoded up to three levels deep; each secret once per way of hiding it. */
  scan(content: Uint8Array | string): Finding[];
}

const DEEPEST = 3;
/** Escapes within escapes: "&amp;#83;". */
const ESCAPE_ROUNDS = 3;
const HONORIFICS = [
  'ibu',
  'bu',
  'bapak',
  'pak',
  'sdr',
  'sdri',
  'saudara',
  'saudari',
  'mbak',
  'mas',
  'hj',
  'h',
  'pelapor',
];

export function createScanner(secrets: readonly Secret[]): Scanner {
  const needles = needlesOf(secrets);
  const exact = createNeedleIndex(needles.exact);
  const folded = createNeedleIndex(needles.folded);
  const numbers = secrets.flatMap((secret) =>
    secret.kind === 'digits' ? [numberForms(secret.label, secret.value)] : [],
  );
  const names = secrets.flatMap((secret) =>
    secret.kind === 'name' ? [nameForms(secret.label, secret.value)] : [],
  );
  const points = secrets.flatMap((secret) =>
    secret.kind === 'point'
      ? [{ label: secret.label, pairs: pairsOf(secret.latitude, secret.longitude, secret.coarsest) }]
      : [],
  );
  return {
    scan(content) {
      const findings = new Map<string, Finding>();
      const start =
        typeof content === 'string'
          ? Buffer.from(content)
          : Buffer.from(content.buffer, content.byteOffset, content.byteLength);
      scanLayer(start, '', 0);
      return [...findings.values()];

      function found(label: string, path: string, decoding: string): void {
        const whole = path === '' ? decoding : `${path}, ${decoding}`;
        findings.set(`${label}|${whole}`, { label, decoding: whole });
      }

      function scanLayer(bytes: Buffer, path: string, depth: number): void {
        exact.find(bytes, (needle) => found(needle.label, path, needle.decoding));
        folded.find(lowered(bytes), (needle) => found(needle.label, path, needle.decoding));
        scanText(bytes.toString('utf8'), path);
        if (depth < DEEPEST) {
          for (const layer of innerLayers(bytes)) {
            // Letters that happen to be base64 unpack to noise, and noise again to noise: follow it one level only.
            const deeper = layer.path === 'base64' || layer.path === 'hex' ? depth + 2 : depth + 1;
            scanLayer(layer.bytes, path === '' ? layer.path : `${path}, ${layer.path}`, deeper);
          }
        }
      }

      function scanText(text: string, path: string): void {
        scanFolded(foldText(text), path);
        let before = text;
        for (let round = 0; round < ESCAPE_ROUNDS; round += 1) {
          const after = unescapeText(before);
          if (after === before) return;
          scanFolded(foldText(after), path === '' ? 'escapes' : `${path}, escapes`);
          before = after;
        }
      }

      function scanFolded(text: string, path: string): void {
        folded.find(Buffer.from(text), (needle) => found(needle.label, path, needle.decoding));
        const run = digitsOf(text);
        for (const { label, forms } of numbers) {
          if (forms.some((form) => run.includes(form))) found(label, path, 'digits only');
        }
        const words = names.length > 0 ? wordsOf(text) : '';
        for (const { label, forms } of names) {
          if (forms.some((form) => words.includes(form))) found(label, path, 'name');
        }
        for (const { label, pairs } of points) {
          const pair = pairs.find((each) => holdsPair(text, each));
          if (pair) found(label, path, pair.decoding);
        }
      }
    },
  };
}

function lowered(bytes: Buffer): Buffer {
  return Buffer.from(bytes.map((byte) => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte)));
}

/** The country's code and the leading zero come and go. */
function numberForms(label: string, value: string) {
  const core = value.replace(/^0/, '');
  return { label, forms: [core, [...core].reverse().join('')] };
}

function nameForms(label: string, value: string) {
  const parts = foldText(value).split(' ');
  const whole = [parts.join(' '), [...parts].reverse().join(' '), parts.join('')];
  const addressed = HONORIFICS.flatMap((honorific) => parts.map((part) => `${honorific} ${part}`));
  return { label, forms: [...whole, ...addressed].map((form) => ` ${form} `) };
}

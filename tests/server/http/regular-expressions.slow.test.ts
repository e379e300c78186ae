import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SOURCES = [
  'api-client/**/*.ts',
  'server/**/*.ts',
  'widget/**/*.{ts,tsx}',
  'desk/**/*.{ts,tsx}',
  'site/**/*.{ts,tsx,astro}',
  'scripts/**/*.ts',
  'demo/**/*.ts',
];
const TIMEOUT_MS = 10_000;

/** Literals, and `new RegExp('…')` of a literal; what is put together at run time is tried by tests of its own. */
function expressionsIn(file: string): { where: string; source: string; flags: string }[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const script = file.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') : text;
  const tree = ts.createSourceFile(
    file,
    script,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: { where: string; source: string; flags: string }[] = [];
  const visit = (node: ts.Node) => {
    const where = () => `${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ where: where(), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (ts.isNewExpression(node) && node.expression.getText(tree) === 'RegExp') {
      const [source, flags] = node.arguments ?? [];
      if (source && ts.isStringLiteralLike(source)) {
        found.push({
          where: where(),
          source: source.text,
          flags: flags && ts.isStringLiteralLike(flags) ? flags.text : '',
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/**
 * Where the checker finds a text that would take it long, by the beginning of the expression: how many letters the text can have at most,
 * and why. The checker's own attack, cut to that length, must be over at once.
 */
const BOUNDED: Record<string, { letters: number; because: string }> = {
  '(?<![\\p{L}])(?:di-?': { letters: 4_000, because: 'an agency’s reply' },
  '^\\/+|\\/+$': { letters: 500, because: 'an address of the operator’s own environment' },
  '(?:server|api-client|demo': { letters: 4_000, because: 'the stack of an error: ten lines' },
  '^(embed': { letters: 200, because: 'the name of a file of our own build' },
  '^(https:': { letters: 300, because: 'an address typed by an administrator' },
  '\\/+$': { letters: 4_000, because: 'the path in the officer’s own browser' },
  '\\b(?:Kabupaten|Kota)': { letters: 200, because: 'the name of an agency, typed by an administrator' },
  '[-.][A-Za-z0-9_-]{8,}': { letters: 4_096, because: 'the path of a file that exists' },
  '\\.+$': { letters: 5_000, because: 'a part of a complaint’s text' },
  'assets\\/main-': { letters: 200, because: 'the name of a file of our own build' },
  '\\s*\\S*$': { letters: 5_000, because: 'a complaint’s text' },
  '^(?:location|lokasi': { letters: 2_000, because: 'one line of a chat, in the officer’s browser' },
  '\\] ?[^:]{1,120}': { letters: 2_000, because: 'one line of a chat, in the officer’s browser' },
  '^[^a-z]+|-+$': { letters: 200, because: 'a name typed by an administrator' },
  '-+$': { letters: 200, because: 'a name typed by an administrator' },
  '^\\S+@\\S+\\.\\S+$': { letters: 200, because: 'typed at the server’s own terminal' },
  '(\\*[^*]{1,300}': { letters: 2_000, because: 'a sentence of ours, read when the site is built' },
  'statistik-(.+)': { letters: 255, because: 'the name of a file' },
};
const AT_ONCE_MS = 250;

/** Whether the attack is over at once on a text as long as can come. */
function isHarmless(source: string, flags: string, attack: string): boolean {
  const bound = Object.entries(BOUNDED).find(([beginning]) => source.startsWith(beginning))?.[1];
  if (!bound) return false;
  const begun = performance.now();
  new RegExp(source, flags).test(`${attack.slice(0, bound.letters - 1)}\n`);
  return performance.now() - begun < AT_ONCE_MS;
}

test('no regular expression of the sources takes more than linear time on a text somebody else may choose', async () => {
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT }));
  const expressions = files.flatMap(expressionsIn);
  expect(expressions.length).toBeGreaterThan(200);
  const unique = new Map(expressions.map((one) => [`${one.source} ${one.flags}`, one]));
  const slow: string[] = [];
  const unknown: string[] = [];
  for (const { where, source, flags } of unique.values()) {
    const result = await check(source, flags, { timeout: TIMEOUT_MS });
    if (result.status === 'vulnerable' && !isHarmless(source, flags, result.attack.string)) {
      slow.push(`${where} /${source}/${flags} ${result.complexity.summary}`);
    }
    if (result.status === 'unknown') unknown.push(`${where} /${source}/${flags} ${result.error.kind}`);
  }
  console.log(`${unique.size} expressions, ${unknown.length} not decided:\n${unknown.join('\n')}`);
  expect(slow).toEqual([]);
}, 600_000);

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// docs/operating.md has the one table of what the program reads from its environment.

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const FOLDERS = '{server,scripts,demo,site,desk,widget,api-client,bench,tests}';

function named(): Set<string> {
  const files = [
    ...globSync(`${FOLDERS}/**/*.{ts,tsx,mjs,astro}`, { cwd: root }),
    ...globSync('*.{ts,mjs}', { cwd: root }),
  ];
  const names = new Set<string>();
  for (const file of files) {
    const source = read(file);
    for (const [, name = ''] of source.matchAll(/process\.env\.([A-Z][A-Z0-9_]+)/g)) names.add(name);
    for (const [, taken = ''] of source.matchAll(/\{([^{}]+)\} = process\.env/g)) {
      for (const [name] of taken.matchAll(/\b[A-Z][A-Z0-9_]+\b/g)) names.add(name);
    }
  }
  const [, entries = ''] =
    /const environment = v\.object\(\{([\s\S]*?)\n\}\);/.exec(read('server/config.ts')) ?? [];
  for (const [, name = ''] of entries.matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)) names.add(name);
  return names;
}

function told(): string[] {
  const [, section = ''] = /\n## Environment\n([\s\S]*?)\n## /.exec(read('docs/operating.md')) ?? [];
  const cells = section.split('\n').flatMap((line) => /^\| ([^|]+)\|/.exec(line)?.[1] ?? []);
  return cells.flatMap((cell) => [...cell.matchAll(/`([A-Z][A-Z0-9_]+)`/g)].map(([, name = '']) => name));
}

test('every variable that is read anywhere is in the table, and nothing else is', () => {
  const table = told();
  expect(table.length).toBe(new Set(table).size);
  expect(table.length).toBeGreaterThan(30);
  expect(table.sort()).toEqual([...named()].sort());
});

test('the shipped environment file names known variables alone', () => {
  const names = [...read('deploy/titik-terang.env').matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map(
    ([, name = '']) => name,
  );
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !told().includes(name))).toEqual([]);
});

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// The checklist says which file answers what; a file that was moved answers nothing.

const root = join(import.meta.dirname, '..', '..');
const text = readFileSync(join(root, 'docs', 'security', 'asvs.md'), 'utf8');
const rows = text
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** What looks like a path of ours: a folder or a file with an ending, from the root or a bare file name. */
const paths = [...text.matchAll(/`([\w./*-]+)`/g)]
  .map(([, path = '']) => path)
  .filter(
    (path) =>
      /\.(ts|tsx|md|mjs)$/.test(path) || /^(server|tests|api-client|desk|widget|deploy|docs)\//.test(path),
  );

test('every file and test the checklist names exists', () => {
  expect(paths.length).toBeGreaterThan(30);
  const missing = paths.filter((path) =>
    path.includes('/')
      ? !existsSync(join(root, path))
      : globSync(`{server,tests}/**/${path}`, { cwd: root }).length === 0,
  );
  expect(missing).toEqual([]);
});

test('every requirement has one of the five answers and says why', () => {
  expect(rows.length).toBeGreaterThan(60);
  for (const [, section = '', answer = '', why = ''] of rows) {
    expect(['yes', 'no', 'partly', 'n/a', 'operator'], section).toContain(answer);
    expect(why.length, section).toBeGreaterThan(3);
  }
});

test('every chapter of ASVS 5.0 is answered', () => {
  const chapters = new Set(
    rows.flatMap(([, section = '']) =>
      [...section.matchAll(/(?:^|, )(\d+)/g)].map(([, number]) => Number(number)),
    ),
  );
  for (let chapter = 1; chapter <= 17; chapter += 1)
    expect(chapters, `chapter ${chapter}`).toContain(chapter);
});

test('a yes names what answers it where a file can', () => {
  const bare = rows.filter(
    ([, , answer, why = '']) => answer === 'yes' && !/`|docs\/|SECURITY\.md/.test(why),
  );
  expect(bare.map(([, section]) => section)).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

const SITE = join(import.meta.dirname, '..', '..', 'site');
const PAGES = join(SITE, 'pages');
const sourceOf = (path: string) => readFileSync(path, 'utf8');
const sources = readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.(astro|ts)$/.test(path),
);
/** One for each case, month or village: their addresses have parameters beside the language. */
const families = sources.filter((path) => path.replace('[...lang]', '').includes('['));

/** The file and all it imports of the site. */
function reachedFrom(path: string, reached = new Set<string>()): Set<string> {
  if (reached.has(path)) return reached;
  reached.add(path);
  for (const [, target = ''] of sourceOf(path).matchAll(
    /^import (?!type)[^;]*?from '(\.[^']+\.(?:ts|astro))';/gm,
  ))
    reachedFrom(normalize(join(dirname(path), target)), reached);
  return reached;
}

test('each family names the files it writes as its own source is named', () => {
  expect(families.length).toBeGreaterThan(10);
  for (const path of families) {
    const file = path.replace(/\.astro$/, '.html').replace(/\.ts$/, '');
    expect(sourceOf(join(PAGES, path)), path).toContain(`export const getStaticPaths = family('${file}'`);
  }
});

test('a page of a family reads nothing but its props and what is the same before and after', () => {
  const allowed = new Set(['publication.ts', 'build/family.ts']);
  for (const path of families) {
    for (const reached of reachedFrom(join(PAGES, path))) {
      const name = relative(SITE, reached);
      if (allowed.has(name)) continue;
      // `publication()` holds all cases and figures, and a folder could be read past it.
      expect(/\bpublication\(\)|PUBLICATION_DIR/.test(sourceOf(reached)), `${path} reaches ${name}`).toBe(
        false,
      );
    }
  }
});

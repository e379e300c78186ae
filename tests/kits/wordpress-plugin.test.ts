import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import phpParser from 'php-parser';
import { expect, test } from 'vitest';
import { snippets } from '../../site/embed-snippets.ts';
import { snippetWords } from '../../site/text/snippet-words.ts';
import { wordpressKit } from '../../site/wordpress-kit.ts';
import { readKit } from './read-kit.ts';

const FOLDER = 'wordpress/titik-terang';
const project = join(import.meta.dirname, '../..');
const files = readdirSync(join(project, 'kits', FOLDER)).filter((name) => name.endsWith('.php'));
// The oldest PHP the plugin promises.
const parser = new phpParser.Engine({ parser: { version: '7.2', suppressErrors: false } });

test.each(files)('%s is PHP, and nothing runs when it is called by its own address', (name) => {
  const code = readKit(`${FOLDER}/${name}`);
  expect(parser.parseCode(code, name).children.length).toBeGreaterThan(1);
  const guard = name === 'uninstall.php' ? 'WP_UNINSTALL_PLUGIN' : 'ABSPATH';
  expect(code).toMatch(new RegExp(`if \\( ! defined\\( '${guard}' \\) \\) \\{\\s+exit;`));
});

test('the parser refuses what is no PHP', () => {
  expect(() => parser.parseCode('<?php function (', 'broken.php')).toThrow();
});

test('the plugin writes the element of the builder page, in its words', () => {
  const code = readKit(`${FOLDER}/markup.php`);
  const template = /sprintf\(\s*"((?:[^"\\]|\\.)*)"/.exec(code)?.[1] ?? '';
  const service = 'https://aduan.example.go.id';
  const page = snippets(service, { agency: 'desa-suka', mode: 'inline', lang: 'id' }, snippetWords.id, null);
  const given = [
    ' agency="desa-suka"',
    `${service}/lapor?agency=desa-suka`,
    'Formulir aduan',
    `${service}/embed.js`,
  ];
  const written = template
    .replaceAll('\\"', '"')
    .replaceAll('\\n', '\n')
    .replace(/%(\d)\\\$s/g, (_, place) => given[Number(place) - 1] ?? '');
  expect(written).toBe(page.element);
  for (const [language, { title }] of Object.entries(snippetWords)) {
    const line = code.split('\n').find((each) => each.includes(`'${language}' => array(`));
    const words = Object.fromEntries(
      [...(line ?? '').matchAll(/'(\w+)' => '([^']+)'/g)].map(([, k, v]) => [k, v]),
    );
    expect(words).toEqual(title);
  }
});

test('the zip to upload holds the plugin as it stands here, with the same bytes each time', () => {
  const zip = wordpressKit(project);
  expect(wordpressKit(project)).toEqual(zip);
  const inside = unzipSync(zip);
  expect(Object.keys(inside)).toContain('titik-terang/titik-terang.php');
  expect(strFromU8(inside['titik-terang/block.js'] ?? new Uint8Array()).trimEnd()).toBe(
    readKit(`${FOLDER}/block.js`),
  );
  expect(Object.keys(inside).every((path) => path.startsWith('titik-terang/'))).toBe(true);
});

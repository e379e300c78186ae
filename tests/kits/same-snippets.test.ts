import { expect, test } from 'vitest';
import { snippetsFor } from '../../desk/administration/snippets.ts';
import { snippets } from '../../site/embed-snippets.ts';
import { snippetWords } from '../../site/text/snippet-words.ts';
import { readKit } from './read-kit.ts';

const SERVICE = 'https://aduan.example.go.id';
const CODE = 'kode-instansi';
const page = snippets(SERVICE, { agency: CODE, mode: 'inline', lang: 'id' }, snippetWords.id, null);

test('the kits, the builder page and the desk give the same snippets', () => {
  expect(readKit('opensid/widget.html')).toBe(page.frame);
  expect(readKit('joomla/modul.html')).toBe(page.script);
  expect(readKit('joomla/tautan.html')).toBe(page.badge);
  expect(readKit('blogger/gadget.html')).toBe(page.script);
  expect(snippetsFor(`${SERVICE}/`, CODE).map(({ value }) => value)).toEqual([
    page.script,
    page.frame,
    page.link,
  ]);
});

test('every file to paste is one line, with nothing a text filter would turn into something else', () => {
  for (const path of [
    'opensid/widget.html',
    'joomla/modul.html',
    'joomla/tautan.html',
    'blogger/gadget.html',
  ]) {
    expect(readKit(path)).toMatch(/^[ -~]+$/);
  }
});

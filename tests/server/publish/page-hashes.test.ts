import { expect, test } from 'vitest';
import { pageHashes } from '../../../server/publish/page-hashes.ts';

const ONE = `'sha256-${'A'.repeat(43)}='`;
const TWO = `'sha256-${'b+/9'.repeat(10)}abc='`;
const page = (policy: string, before = '') =>
  Buffer.from(
    `<!DOCTYPE html><html lang="id"> <head>${before}<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>a</title>`,
  );
const policy = (scripts: string, styles: string) =>
  `default-src 'none'; script-src 'self'${scripts}; style-src 'self'${styles}; img-src 'self'`;

test('takes the hashes that a page names for its own scripts and its sheet', () => {
  expect(pageHashes(page(policy('', ` ${ONE}`)))).toEqual({ scripts: [], styles: [ONE] });
  expect(pageHashes(page(policy(` 'wasm-unsafe-eval' ${TWO} ${ONE}`, ` ${ONE}`)))).toEqual({
    scripts: [TWO, ONE],
    styles: [ONE],
  });
});

test.each([
  ['no policy', Buffer.from('<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>a</title>')],
  ['nothing', Buffer.alloc(0)],
  ['a policy behind anything else', page(policy('', ` ${ONE}`), '<base href="/">')],
  ['a word that allows all', page(policy(" 'unsafe-inline'", ` ${ONE}`))],
  ['another host', page(policy(' https://jahat.example', ` ${ONE}`))],
  ['a sheet without a hash', page(policy('', ''))],
  ['two sheets', page(policy('', ` ${ONE} ${TWO}`))],
  ['a hash that is none', page(policy('', " 'sha256-pendek='"))],
  ['ten scripts', page(policy(` ${ONE}`.repeat(10), ` ${ONE}`))],
])('takes nothing from a page with %s', (_, file) => {
  expect(pageHashes(file)).toEqual({ scripts: [], styles: [] });
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { accentOf } from '../../../server/intake/accent.ts';
import { frameScope } from '../../../server/intake/frame-scope.ts';
import { inAppBrowser } from '../../../server/intake/in-app-browser.ts';
import { openTestServer, type TestServer } from '../helpers/open-test-server.ts';

let host: TestServer;
beforeAll(async () => {
  host = await openTestServer();
});
afterAll(() => host.close());

const scopeOf = (query: Record<string, string>) => {
  const { agency, region, ownerName, unknownCode } = frameScope(host.server.reference, query);
  return [agency?.code, region?.code, ownerName, unknownCode];
};

test('an agency’s code or a region’s, in whichever attribute, says whose form it is', () => {
  const village = ['desa-wanalentera', '99.01.02.2005', 'Pemerintah Desa Wanalentera', null];
  expect(scopeOf({ agency: 'desa-wanalentera' })).toEqual(village);
  expect(scopeOf({ village: '99.01.02.2005' })).toEqual(village);
  expect(scopeOf({ village: 'desa-wanalentera' })).toEqual(village);
  expect(scopeOf({ agency: ' DPUPR ' })[0]).toBe('dpupr');
  expect(scopeOf({})).toEqual([undefined, undefined, null, null]);
});

test.each([
  ['dpuprr', 'dpuprr'],
  ['99.99.99.9999', '99.99.99.9999'],
  ['99.01', '99.01'],
  ['<script>', '?'],
  ['x'.repeat(80), '?'],
  ['\u0000', '?'],
])('the unknown code %j is the general form, told as %j', (code, told) => {
  expect(scopeOf({ agency: code })).toEqual([undefined, undefined, null, told]);
});

test.each([
  [
    'Mozilla/5.0 (Linux; Android 13; SM-A047F Build/TP1A; wv) Chrome/120 Mobile Safari/537.36 [FB_IAB/FB4A;]',
    'android',
  ],
  ['Mozilla/5.0 (Linux; Android 13; SM-A047F) Chrome/120.0.0.0 Mobile Safari/537.36', null],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Instagram 309',
    'ios',
  ],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_1 like Mac OS X) Version/17.1 Mobile/15E148 Safari/604.1', null],
  ['Mozilla/5.0 (X11; Linux x86_64) Chrome/120.0.0.0 Safari/537.36', null],
  ['', null],
])('%s opens a window of the kind %s', (userAgent, kind) => {
  expect(inAppBrowser(userAgent)).toBe(kind);
});

test('text on an accent is black or white, whichever can be read; anything else is no colour', () => {
  expect(accentOf('#ffd400')).toEqual({ button: '#ffd400', text: '#000' });
  expect(accentOf('#0a6b4f')).toEqual({ button: '#0a6b4f', text: '#fff' });
  for (const wrong of ['red', '#fff', '#12345g', '#123456;', undefined]) expect(accentOf(wrong)).toBeNull();
});

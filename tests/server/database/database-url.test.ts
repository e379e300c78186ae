import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../../server/config.ts';

test('without DATABASE_URL, or with an empty one, the records stay in the data folder', () => {
  expect(readConfig({}).databaseUrl).toBeNull();
  expect(readConfig({ DATABASE_URL: '' }).databaseUrl).toBeNull();
});

test.each(['postgres://titik:rahasia@127.0.0.1:5432/titik', 'postgresql:///titik?host=/run/postgresql'])(
  'takes %s as it is',
  (url) => {
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
  },
);

test.each([
  'mysql://titik:rahasia@127.0.0.1/titik',
  'postgres://titik:rahasia@127.0.0.1',
  'titik:rahasia@127.0.0.1/titik',
])('refuses %s with the variable and the cure, and without the password', (url) => {
  const read = () => readConfig({ DATABASE_URL: url });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(/^DATABASE_URL must be an address such as postgres:\/\//);
  expect(read).not.toThrow(/rahasia/);
});

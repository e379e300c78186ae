import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.ts';

test('no mail is sent unless both variables say how', () => {
  expect(readConfig({}).mail).toBeNull();
  expect(readConfig({ SMTP_URL: '', MAIL_FROM: '' }).mail).toBeNull();
  expect(
    readConfig({
      SMTP_URL: 'smtps://titik:s%40ndi@mail.contoh.example:465',
      MAIL_FROM: 'aduan@contoh.example',
    }).mail,
  ).toEqual({ url: 'smtps://titik:s%40ndi@mail.contoh.example:465', from: 'aduan@contoh.example' });
  expect(
    readConfig({ SMTP_URL: 'smtp://mail.contoh.example', MAIL_FROM: 'Aduan <aduan@contoh.example>' }).mail
      ?.from,
  ).toBe('Aduan <aduan@contoh.example>');
});

test.each([
  ['SMTP_URL', { SMTP_URL: 'mail.contoh.example', MAIL_FROM: 'a@contoh.example' }],
  ['SMTP_URL', { SMTP_URL: 'http://rahasia@mail.contoh.example', MAIL_FROM: 'a@contoh.example' }],
  ['SMTP_URL', { SMTP_URL: 'smtp://', MAIL_FROM: 'a@contoh.example' }],
  ['SMTP_URL', { SMTP_URL: 'smtp://rahasia@host?logger=true', MAIL_FROM: 'a@contoh.example' }],
  ['SMTP_URL', { MAIL_FROM: 'a@contoh.example' }],
  ['MAIL_FROM', { SMTP_URL: 'smtp://rahasia@mail.contoh.example' }],
  ['MAIL_FROM', { SMTP_URL: 'smtp://rahasia@mail.contoh.example', MAIL_FROM: 'Bupati' }],
  ['MAIL_FROM', { SMTP_URL: 'smtp://rahasia@mail.contoh.example', MAIL_FROM: 'a@b\r\nBcc: c@d' }],
])('%s wrong or missing: the message names it and the cure, and repeats no password', (name, variables) => {
  const failure = (() => {
    try {
      readConfig(variables);
      return null;
    } catch (error) {
      return error;
    }
  })();
  expect(failure).toBeInstanceOf(ConfigError);
  expect(String(failure)).toContain(`${name} must be`);
  expect(String(failure)).not.toContain('rahasia');
});

test('photos lie in the data folder, in two folders of one bucket, or in two buckets', () => {
  expect(readConfig({}).photos).toEqual({ kind: 'disk' });
  const store = 's3://foto/aduan?endpoint=https://s3.contoh.example';
  expect(readConfig({ PHOTO_STORE: store }).photos).toMatchObject({
    kind: 's3',
    casework: { bucket: 'foto', prefix: 'aduan/casework/' },
    published: { bucket: 'foto', prefix: 'aduan/published/' },
  });
  expect(readConfig({ PHOTO_STORE: store, PUBLISHED_PHOTO_STORE: 's3://terbit' }).photos).toMatchObject({
    casework: { bucket: 'foto', prefix: 'aduan/' },
    published: { bucket: 'terbit', prefix: '' },
  });
});

test.each([
  ['PHOTO_STORE', { PHOTO_STORE: 's3://kunci:rahasia@Foto!' }],
  ['PHOTO_STORE', { PHOTO_STORE: 's3://kunci:rahasia@foto?acl=public' }],
  ['PHOTO_STORE', { PUBLISHED_PHOTO_STORE: 's3://kunci:rahasia@foto' }],
  ['PHOTO_STORE', { PHOTO_STORE: 's3://kunci:rahasia@foto/a', PUBLISHED_PHOTO_STORE: 's3://foto/a/b' }],
  ['OPERATIONS_PORT', { OPERATIONS_PORT: '70000' }],
  ['OPERATIONS_PORT', { OPERATIONS_PORT: 'publik' }],
  ['LOG_FORMAT', { LOG_FORMAT: 'xml' }],
])('%s that cannot be used is named with its cure, without a key', (name, variables) => {
  const read = () => readConfig(variables);
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(name);
  expect(read).not.toThrow('rahasia');
});

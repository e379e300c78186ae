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

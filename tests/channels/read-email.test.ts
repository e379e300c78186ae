import { expect, test } from 'vitest';
import { readEmail } from '../../server/channels/read-email.ts';

const OWN = 'aduan@contoh.example';
const mail = (headers: Record<string, string>, body: string) =>
  Buffer.from(
    `${Object.entries({
      From: 'Rengganis Wulandari <rengganis@warga.example>',
      To: OWN,
      Subject: 'Jalan rusak',
      Date: 'Mon, 02 Mar 2026 09:00:00 +0700',
      'Message-ID': '<a1@warga.example>',
      'Content-Type': 'text/plain; charset=utf-8',
      ...headers,
    })
      .map(([name, value]) => `${name}: ${value}`)
      .join('\r\n')}\r\n\r\n${body.replace(/\r?\n/g, '\r\n')}`,
  );
const textOf = async (headers: Record<string, string>, body: string) =>
  (await readEmail(mail(headers, body), OWN))?.message.text ?? null;

test('a mail is read with its sender, time and words', async () => {
  const read = await readEmail(mail({}, 'Jalan di depan pasar berlubang.\n'), OWN);
  expect(read?.message).toEqual({
    channel: 'email',
    messageId: '<a1@warga.example>',
    sender: { to: 'rengganis@warga.example', name: 'Rengganis Wulandari', number: null },
    at: new Date('2026-03-02T02:00:00Z'),
    text: 'Jalan di depan pasar berlubang.',
    place: null,
    media: [],
  });
});

test.each([
  ['Baik.\n\nOn Mon, 2 Mar 2026 at 09:00, Aduan <aduan@contoh.example> wrote:\n> Di mana?\n> Kapan?'],
  ['Baik.\n\nPada Sen, 2 Mar 2026 pukul 09.00 Aduan <aduan@contoh.example> menulis:\n> Di mana?'],
  ['Baik.\n> Di mana?'],
  ['Baik.\n-----Original Message-----\nFrom: aduan@contoh.example'],
  ['Baik.\n________________________________\nDari: aduan@contoh.example'],
  ['Baik.\n-- \nRengganis\n0812 9000 1234'],
])('what a mail quotes, and a signature, is cut off: %j', async (body) =>
  expect(await textOf({}, body)).toBe('Baik.'),
);

test('HTML is read as text, without its scripts; an empty mail says its subject', async () => {
  const html = '<p>Jalan <b>rusak</b> di pasar.</p><script>alert(1)</script><style>p{}</style>';
  expect(await textOf({ 'Content-Type': 'text/html; charset=utf-8' }, html)).toBe('Jalan rusak di pasar.');
  expect(await textOf({ Subject: 'Re: Bls: Lampu padam' }, '\n')).toBe('Lampu padam');
});

test.each([
  ['Auto-Submitted', 'auto-replied'],
  ['Auto-Submitted', 'auto-generated'],
  ['Precedence', 'bulk'],
  ['Precedence', 'auto_reply'],
  ['List-Id', '<warga.contoh.example>'],
  ['Return-Path', '<>'],
  ['X-Autoreply', 'yes'],
  ['X-Auto-Response-Suppress', 'All'],
  ['From', 'Mail Delivery <MAILER-DAEMON@warga.example>'],
  ['From', 'noreply@toko.example'],
  ['From', OWN],
  ['From', 'tanpa alamat'],
])('what no person wrote to us passes by: %s: %s', async (name, value) =>
  expect(await readEmail(mail({ [name]: value }, 'Saya sedang cuti.'), OWN)).toBeNull(),
);

test('pictures are photos, recordings are recordings, everything else is refused by the conversation', async () => {
  const boundary = 'b1';
  const part = (type: string) =>
    `--${boundary}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="x"\r\n\r\nAQID\r\n`;
  const body = `--${boundary}\r\nContent-Type: text/plain\r\n\r\nTerlampir.\r\n${['image/jpeg', 'audio/ogg', 'application/pdf'].map(part).join('')}--${boundary}--`;
  const read = await readEmail(
    mail({ 'Content-Type': `multipart/mixed; boundary="${boundary}"` }, body),
    OWN,
  );
  expect(read?.message.text).toBe('Terlampir.');
  expect(read?.message.media.map(({ kind }) => kind)).toEqual(['photo', 'voice', 'other']);
  expect([...(read?.attachments.get('0') ?? [])]).toEqual([1, 2, 3]);
});

test('bytes that are no mail are none', async () => {
  for (const bytes of ['', '\u0000\u0001', 'From: ', 'x'.repeat(5000), '<html>']) {
    expect(await readEmail(Buffer.from(bytes), OWN)).toBeNull();
  }
});

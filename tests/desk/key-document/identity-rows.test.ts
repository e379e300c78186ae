import { expect, test } from 'vitest';
import { identityRows } from '../../../desk/key-document/identity-rows.ts';

test('an anonymous contact shows nothing', () => {
  expect(identityRows('contact', { kind: 'anonymous', name: null, number: null, notes: [] })).toEqual([]);
});

test('a named contact shows name, number and what was moved out of the text', () => {
  const contact = { kind: 'named', name: 'Sekar Contoh', number: '0800111', notes: ['RT 99'] };
  expect(identityRows('contact', contact).map(([, value]) => value)).toEqual([
    'Sekar Contoh',
    '0800111',
    'RT 99',
  ]);
});

test('service data is shown field by field, and empty fields are left out', () => {
  expect(identityRows('service', { pelanggan: '12345', alamat: '' })).toEqual([['pelanggan', '12345']]);
});

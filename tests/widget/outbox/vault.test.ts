import { beforeEach, expect, test } from 'vitest';
import { createVault, type Vault } from '../../../widget/outbox/vault.ts';
import { systemRandom } from '../../../widget/seal/random-bytes.ts';
import { contentsOf, MemoryStorage } from './fake-storage.ts';

const HOUR = 3_600_000;
const words = 'lubang di depan pasar lama';

let local: MemoryStorage;
let clock: number;
/** A tab of its own on the same device. */
const openTab = (session: Storage | null = new MemoryStorage()): Vault =>
  createVault({ session, local, now: () => clock, random: systemRandom });

beforeEach(() => {
  local = new MemoryStorage();
  clock = Date.parse('2026-03-02T01:00:00.000Z');
});

test('what was saved comes back in the same tab, also after a reload', async () => {
  const session = new MemoryStorage();
  await openTab(session).save('draft', { words }, 24);
  expect(await openTab(session).load('draft')).toEqual({ words });
});

test('the device keeps nothing readable and no key', async () => {
  const session = new MemoryStorage();
  await openTab(session).save('draft', { words }, 24);
  expect(contentsOf(local)).not.toContain('lubang');
  const key = session.getItem('tt-key')?.split('.')[1];
  expect(key).toHaveLength(43);
  expect(contentsOf(local)).not.toContain(key);
});

test('the next person on the phone reads nothing', async () => {
  await openTab().save('draft', { words }, 24);
  expect(await openTab().load('draft')).toBeNull();
});

test('two tabs keep a draft each', async () => {
  const [one, two] = [new MemoryStorage(), new MemoryStorage()];
  await openTab(one).save('draft', 'satu', 24);
  await openTab(two).save('draft', 'dua', 24);
  expect(await openTab(one).load('draft')).toBe('satu');
  expect(await openTab(two).load('draft')).toBe('dua');
});

test('a draft is gone after its hours', async () => {
  const session = new MemoryStorage();
  await openTab(session).save('draft', words, 24);
  clock += 24 * HOUR - 1;
  expect(await openTab(session).load('draft')).toBe(words);
  clock += 1;
  expect(await openTab(session).load('draft')).toBeNull();
  expect(contentsOf(local)).toBe('');
});

test('a tab opened later reads only what the citizen chose to keep on the device', async () => {
  const tab = openTab();
  await tab.save('outbox', words, 24);
  expect(tab.isKeptOnDevice()).toBe(false);
  tab.keepOnDevice();
  expect(await openTab().load('outbox')).toBe(words);
  expect(tab.available).toBe(true);
});

test('wiping leaves no trace of the form and touches nothing of others', async () => {
  local.setItem('theme', 'dark');
  const tab = openTab();
  await tab.save('draft', words, 24);
  tab.keepOnDevice();
  tab.wipe();
  expect(contentsOf(local)).toBe('theme=dark');
  expect(await tab.load('draft')).toBeNull();
});

test('a text of 5,000 letters outside ASCII comes back', async () => {
  const session = new MemoryStorage();
  const long = 'ꦗ'.repeat(5000);
  await openTab(session).save('draft', long, 24);
  expect(await openTab(session).load('draft')).toBe(long);
});

test('a browser that forbids or fills its storage costs nothing but the keeping', async () => {
  const forbidden = createVault({ session: null, local: null, now: () => clock, random: systemRandom });
  await forbidden.save('draft', words, 24);
  expect(await forbidden.load('draft')).toBeNull();
  local.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  await expect(openTab().save('draft', words, 24)).resolves.toBeUndefined();
});

test('an altered entry is not read', async () => {
  const session = new MemoryStorage();
  await openTab(session).save('draft', words, 24);
  const name = Object.keys(local)[0] ?? '';
  local.setItem(name, (local.getItem(name) ?? '').replace(/"body":"../, '"body":"__'));
  expect(await openTab(session).load('draft')).toBeNull();
});

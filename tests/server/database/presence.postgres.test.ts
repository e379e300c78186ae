import { expect, test } from 'vitest';
import { DataFolderBusyError } from '../../../server/database/instance-lock.ts';
import { takePresence } from '../../../server/database/presence.ts';
import { createTestDatabase } from '../helpers/test-database.ts';

test('servers stand side by side, the first knows that it is; a tool that needs the database alone waits for none and lets none in', async () => {
  const { url, drop } = await createTestDatabase();
  const first = await takePresence(url, false);
  await first.opened();
  const second = await takePresence(url, false);
  expect([first.first, second.first]).toEqual([true, false]);
  await second.opened();
  await expect(takePresence(url, true)).rejects.toThrow(DataFolderBusyError);
  await first.release();
  await second.release();
  const tool = await takePresence(url, true);
  await tool.opened();
  await expect(takePresence(url, false)).rejects.toThrow(DataFolderBusyError);
  await tool.release();
  const again = await takePresence(url, false);
  expect(again.first).toBe(true);
  await again.release();
  await drop();
});

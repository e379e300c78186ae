import { expect, test } from 'vitest';
import { differences } from './differences.ts';
import { runOnce } from './run-once.ts';
import { SCRIPTED, UNSCRIPTED } from './two-people.ts';

test('whether her browser runs scripts changes no byte of publication, site, answers to an agency or what other systems are sent', async () => {
  const scripted = await runOnce(SCRIPTED);
  const unscripted = await runOnce(UNSCRIPTED);
  expect(scripted.agencies.size).toBeGreaterThan(50);
  for (const part of ['publication', 'site', 'agencies', 'others'] as const) {
    expect(differences(scripted[part], unscripted[part])).toEqual([]);
  }
}, 300_000);

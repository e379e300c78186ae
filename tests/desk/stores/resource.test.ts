import { expect, test } from 'vitest';
import { createResource } from '../../../desk/stores/resource.ts';

test('a late answer to an earlier question does not replace the newer one', async () => {
  const answers: ((value: string) => void)[] = [];
  const resource = createResource(() => new Promise<string>((resolve) => answers.push(resolve)));
  const first = resource.reload();
  const second = resource.reload();
  answers[1]?.('new');
  await second;
  answers[0]?.('old');
  await first;
  expect(resource.$state.get()).toEqual({ status: 'ready', data: 'new' });
});

test('a failure keeps what was last read', async () => {
  let fail = false;
  const resource = createResource(async () => {
    if (fail) throw new Error('offline');
    return 'read';
  });
  await resource.reload();
  fail = true;
  expect(await resource.reload()).toBeNull();
  expect(resource.$state.get()).toMatchObject({ status: 'failed', data: 'read' });
});

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildDesk } from '../desk/build.ts';
import { buildWidget } from '../widget/build.ts';

export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

interface Step {
  title: string;
  run(): Promise<boolean>;
}

/**
 * Format, lint and borders, types, build and budgets; with `unit` the unit and integration tests too. Each step is one count. Types on one
 * side, build and budgets on the other go on at once: each alone would leave a core idle.
 */
export async function runChecks(root: string, options: { unit: boolean }): Promise<Outcome> {
  const node =
    (script: string, ...parameters: string[]) =>
    () =>
      run(root, [join(root, 'node_modules', script), ...parameters]);
  const read: Step[] = [
    { title: 'format, lint and borders', run: node('@biomejs/biome/bin/biome', 'check', '.') },
    { title: 'types', run: node('typescript/bin/tsc', '-b') },
    {
      title: 'types of the site',
      run: node(
        '@astrojs/check/bin/astro-check.js',
        '--root',
        '.',
        '--tsconfig',
        'site/tsconfig.json',
        '--minimumSeverity',
        'error',
      ),
    },
  ];
  const built: Step[] = [
    {
      title: 'build',
      run: async () => {
        await buildWidget({ outDir: join(root, 'build', 'widget') });
        await buildDesk({ outDir: join(root, 'build', 'desk') });
        return true;
      },
    },
    { title: 'budgets', run: () => run(root, [join(root, 'scripts', 'size.ts')]) },
  ];
  const tested: Step[] = [{ title: 'unit and integration', run: node('vitest/vitest.mjs', 'run') }];
  const results = await Promise.all([runInTurn(read), runInTurn(built)]);
  if (options.unit) results.push(await runInTurn(tested));
  const good = results.flat();
  return { passed: good.filter(Boolean).length, failed: good.filter((one) => !one).length, skipped: 0 };
}

async function runInTurn(steps: readonly Step[]): Promise<boolean[]> {
  const results: boolean[] = [];
  for (const { title, run: runStep } of steps) {
    const good = await runStep().catch((error: unknown) => {
      console.error(error);
      return false;
    });
    console.log(`${good ? '✓' : '✗'} ${title}`);
    results.push(good);
  }
  return results;
}

function run(root: string, command: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
    child.once('exit', (code) => resolve(code === 0));
  });
}

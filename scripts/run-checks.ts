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

/** Format, lint and borders, types, build and budgets; with `unit` the unit and integration tests too. Each step is one count. */
export async function runChecks(root: string, options: { unit: boolean }): Promise<Outcome> {
  const node =
    (script: string, ...parameters: string[]) =>
    () =>
      run(root, [join(root, 'node_modules', script), ...parameters]);
  const steps: Step[] = [
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
    {
      title: 'build',
      run: async () => {
        await buildWidget({ outDir: join(root, 'build', 'widget') });
        await buildDesk({ outDir: join(root, 'build', 'desk') });
        return true;
      },
    },
    { title: 'budgets', run: () => run(root, [join(root, 'scripts', 'size.ts')]) },
    ...(options.unit ? [{ title: 'unit and integration', run: node('vitest/vitest.mjs', 'run') }] : []),
  ];
  const outcome = { passed: 0, failed: 0, skipped: 0 };
  for (const { title, run: runStep } of steps) {
    console.log(`\n— ${title}`);
    const good = await runStep().catch((error: unknown) => {
      console.error(error);
      return false;
    });
    if (good) outcome.passed += 1;
    else {
      outcome.failed += 1;
      console.error(`✗ ${title}`);
    }
  }
  return outcome;
}

function run(root: string, command: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
    child.once('exit', (code) => resolve(code === 0));
  });
}

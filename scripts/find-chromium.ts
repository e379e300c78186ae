import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { OperatorError } from './sentence-for.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * A Chromium for the browser tests: CHROMIUM_PATH, one on the PATH, Playwright's own; otherwise one is installed (apt as root, else
 * Playwright's installer). Throws `OperatorError` with the one command to type when none can be had.
 */
export function findChromium(say: (line: string) => void): string {
  const found = presentChromium();
  if (found) return found;
  say('Tidak ada Chromium; memasangnya…');
  install();
  const installed = presentChromium();
  if (installed) return installed;
  throw new OperatorError(
    'The browser tests need Chromium and none could be installed. Type: sudo apt-get install -y chromium (or set CHROMIUM_PATH)',
  );
}

function presentChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new OperatorError(`CHROMIUM_PATH is "${named}", which does not exist. Correct it or leave it out.`);
  }
  for (const name of NAMES) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  const own = chromium.executablePath();
  return own && existsSync(own) ? own : null;
}

function install(): void {
  const isRoot = process.getuid?.() === 0;
  const hasApt = spawnSync('which', ['apt-get']).status === 0;
  try {
    if (isRoot && hasApt) {
      const quiet = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
      execFileSync('apt-get', ['update'], quiet);
      execFileSync(
        'apt-get',
        ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
        quiet,
      );
    } else {
      execFileSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore' });
    }
  } catch {
    // What could not be installed is said by the caller, who looks again.
  }
}

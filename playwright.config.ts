import { defineConfig } from '@playwright/test';

/** A system Chromium where there is one; Playwright's own otherwise. As root the sandbox cannot start. */
const executablePath = process.env.CHROMIUM_PATH;
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  // Journeys marked @slow run in `npm run test:slow` alone.
  ...(process.env.TEST_RUN === 'slow' ? { grep: /@slow/ } : { grepInvert: /@slow/ }),
  globalTeardown: './tests/remove-built.ts',
  outputDir: '.cache/playwright',
  workers: 2,
  fullyParallel: false,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: '.cache/playwright.json' }]],
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
});

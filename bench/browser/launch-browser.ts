import { type Browser, chromium } from '@playwright/test';

/** One process for a page and its frames, so that one throttle slows all of them; as root the sandbox cannot start. */
export function launchBrowser(executablePath: string, extra: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-site-isolation-trials',
      '--disable-features=IsolateOrigins,site-per-process',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...extra,
    ],
  });
}

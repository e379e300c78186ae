import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';

const ROOT = join(import.meta.dirname, '..', '..');

export interface RunningInstance {
  site: string;
  service: string;
  desk: string;
  village: string;
  dataFolder: string;
  /** E-mail address to password, as the terminal showed them. */
  passwords: Map<string, string>;
  passphrase: string;
  /** Everything the process printed. */
  output(): string;
  /** Ctrl-C; resolves with the exit code. */
  stop(): Promise<number | null>;
}

/** Runs the very command of `npm start` on free ports and a fresh data folder, and waits until it has printed its addresses. */
export async function startInstance(options: { complaints: number }): Promise<RunningInstance> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'titik-journey-'));
  const [site, service, desk, demo] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const child = spawn(
    process.execPath,
    [join(ROOT, 'scripts', 'run.mjs'), 'start', '--complaints', String(options.complaints)],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        DATA_DIR: dataFolder,
        SITE_PORT: String(site),
        SERVICE_PORT: String(service),
        DESK_PORT: String(desk),
        DEMO_PORT: String(demo),
      },
    },
  );
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  await printed(child, () => output, 'Hentikan dengan Ctrl-C.');
  return {
    site: `http://localhost:${site}`,
    service: `http://localhost:${service}`,
    desk: `http://localhost:${desk}`,
    village: `http://127.0.0.1:${demo}`,
    dataFolder,
    passwords: new Map(
      [...output.matchAll(/(\S+@\S+)\s+(\S+)/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
    ),
    passphrase: /frasa sandi\D*?\s+(\S+-\S+)\n/.exec(output)?.[1] ?? '',
    output: () => output,
    async stop() {
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      const code = await ended;
      await rm(dataFolder, { recursive: true, force: true });
      return code;
    },
  };
}

async function printed(child: ChildProcess, output: () => string, line: string): Promise<void> {
  const until = Date.now() + 150_000;
  while (!output().includes(line)) {
    if (child.exitCode !== null || Date.now() > until)
      throw new Error(`the instance did not start:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort } from '../../free-port.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const STARTS_WITHIN_MS = 120_000;

export interface KillableServer {
  site: string;
  service: string;
  desk: string;
  /** Starts the process and resolves when form, desk and site answer. Throws with what it printed when it ends by itself. */
  start(): Promise<void>;
  /** SIGKILL to the process and all it started, as a machine that loses its power does. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Everything printed since the last start. */
  output(): string;
}

/** The very command of `npm start` on ports and a data folder that stay the same over all its lives. */
export async function killableServer(
  dataFolder: string,
  databaseUrl: string | null,
): Promise<KillableServer> {
  const [site, service, desk, demo] = await Promise.all([freePort(), freePort(), freePort(), freePort()]);
  const urls = {
    site: `http://127.0.0.1:${site}`,
    service: `http://127.0.0.1:${service}`,
    desk: `http://127.0.0.1:${desk}`,
  };
  let child: ChildProcess | null = null;
  let output = '';
  const ended = (process: ChildProcess) =>
    new Promise<number | null>((resolve) => {
      if (process.exitCode !== null || process.signalCode !== null) resolve(process.exitCode);
      else process.once('exit', (code) => resolve(code));
    });
  return {
    ...urls,
    output: () => output,
    async start() {
      output = '';
      const begun = spawn(
        process.execPath,
        [join(ROOT, 'scripts', 'run.mjs'), 'start', '--complaints', '4'],
        {
          cwd: ROOT,
          // A group of its own, so that the site's builder dies with it.
          detached: true,
          env: {
            ...process.env,
            DATA_DIR: dataFolder,
            DATABASE_URL: databaseUrl ?? '',
            SITE_PORT: String(site),
            SERVICE_PORT: String(service),
            DESK_PORT: String(desk),
            DEMO_PORT: String(demo),
            SITE_URL: urls.site,
            SERVICE_URL: urls.service,
            DESK_URL: urls.desk,
          },
        },
      );
      child = begun;
      for (const stream of [begun.stdout, begun.stderr]) {
        stream?.on('data', (chunk) => {
          output += chunk;
        });
      }
      const until = Date.now() + STARTS_WITHIN_MS;
      for (;;) {
        if (begun.exitCode !== null || Date.now() > until)
          throw new Error(`the server did not start:\n${output}`);
        const answers = await Promise.all(
          [`${urls.service}/api/openapi.json`, `${urls.desk}/index.html`, urls.site].map((url) =>
            fetch(url).then(
              (response) => response.arrayBuffer().then(() => true),
              () => false,
            ),
          ),
        );
        if (answers.every(Boolean)) return;
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    },
    async kill() {
      if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
      const dying = child;
      process.kill(-child.pid, 'SIGKILL');
      await ended(dying);
    },
    async stop() {
      if (!child) return null;
      child.kill('SIGTERM');
      return ended(child);
    },
  };
}

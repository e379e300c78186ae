import { spawn } from 'node:child_process';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { eachFile } from './each-file.ts';
import { NO_TIME } from './no-time.ts';

/** Astro did not build the site; `output` is what it printed, for the server's own log. */
export class SiteBuildError extends Error {
  override name = 'SiteBuildError';
  readonly output: string;

  constructor(output: string) {
    super('the site could not be built');
    this.output = output;
  }
}

const LONGEST_OUTPUT = 20_000;
/**
 * Of the machine. Astro keeps all addresses and what their pages show until it ends; what Node gives a process by itself would be little for
 * many cases on a small machine.
 */
const MEMORY = '--max-old-space-size-percentage=75';

export interface BuildOptions {
  /** Where the site will live, when that is not what the publication names. */
  address?: string;
  /** Only pages that are others than those of the publication `before`; `report` is a file to be told of them (site/build/family.ts). */
  part?: { before: string; report: string };
  /** As `writePublication` wrote it with the publication. */
  recordsFile?: string;
}

/**
 * Builds the site from a publication folder into `outFolder`, in a process of its own.
 * @throws {SiteBuildError}
 */
export function buildSite(
  projectRoot: string,
  publicationFolder: string,
  outFolder: string,
  { address, part, recordsFile }: BuildOptions = {},
): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [MEMORY, join(projectRoot, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--silent'],
      {
        cwd: projectRoot,
        env: {
          ...process.env,
          PUBLICATION_DIR: publicationFolder,
          SITE_OUT_DIR: outFolder,
          ...(address ? { SITE_ADDRESS: address } : {}),
          // A stray one of the environment would leave pages out.
          PUBLICATION_BEFORE: part?.before,
          PUBLICATION_RECORDS: recordsFile,
          SITE_PART_REPORT: part?.report,
          ASTRO_TELEMETRY_DISABLED: '1',
          NODE_ENV: 'production',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    const collect = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-LONGEST_OUTPUT);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => reject(new SiteBuildError(String(error))));
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new SiteBuildError(output))));
  }).then(() => forgetTimes(outFolder));
}

/** File times would tell whoever serves or copies the folder when somebody worked. */
async function forgetTimes(folder: string): Promise<void> {
  await eachFile(folder, { onFile: (path) => utimes(path, NO_TIME, NO_TIME) });
}

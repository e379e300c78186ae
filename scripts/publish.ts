import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../server/config.ts';
import { buildSite, SiteBuildError } from '../server/publish/build-site.ts';
import { writeHostFiles } from './publish/host-files.ts';
import { readSiteAddress } from './publish/read-site-address.ts';
import { replaceReadyFolder } from './publish/ready-folder.ts';
import { OperatorError, sentenceFor } from './sentence-for.ts';

const root = join(import.meta.dirname, '..');
const USAGE = 'npm run publish -- DIR [--url https://example.go.id/aduan-kita/] [--publication FOLDER]';

/** Writes a folder that any plain file host can serve: the site, and the publication it was built from. */
async function publish(): Promise<void> {
  const { directory, url, publication } = readArguments();
  const source = resolve(publication ?? join(readConfig(process.env).dataFolder, 'publication'));
  const target = resolve(directory);
  if (isInside(target, source) || isInside(source, target)) {
    throw new OperatorError(
      `${target} and the publication ${source} lie within each other. Choose another folder.`,
    );
  }
  const address = readSiteAddress(url ?? (await addressIn(source)));
  const { files, changed } = await replaceReadyFolder(target, async (staging) => {
    await buildSite(root, source, staging, { address: address.href });
    await writeHostFiles(staging, address.pathname);
  });
  console.log(`${target} is ready for ${address.href}: ${files} files, ${changed} of them new or changed.`);
  console.log('How to upload it: docs/hosting.md');
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, publication: { type: 'string' } },
    });
    const [directory, ...more] = positionals;
    if (directory === undefined || more.length > 0) throw new OperatorError(`Name one folder: ${USAGE}`);
    return { directory, ...values };
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(`${error instanceof Error ? error.message : error}. ${USAGE}`);
  }
}

async function addressIn(source: string): Promise<string> {
  if (!existsSync(join(source, 'manifest.json'))) {
    throw new OperatorError(
      `There is no publication in ${source}. It is written when something is published at the desk; name another folder with --publication FOLDER.`,
    );
  }
  try {
    return JSON.parse(await readFile(join(source, 'instance.json'), 'utf8')).siteUrl;
  } catch {
    throw new OperatorError(`${join(source, 'instance.json')} cannot be read. Publish again at the desk.`);
  }
}

function isInside(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!path.startsWith('..') && resolve(outer, path) === inner);
}

/** Astro prints the error's own words first, then where it was thrown. */
function reasonIn(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const said = lines.find((line) => line !== '' && !/^(?:at |Location:|Stack trace:)/.test(line));
  return said?.replace(/^(?:\[\w+\] *)?(?:\w*Error: )?/, '') ?? '';
}

/** What went wrong, when it is the machine's or the publication's and not a bug. */
function sentenceOf(error: unknown): string | null {
  if (error instanceof SiteBuildError) {
    return `The site could not be built, and the former folder is as it was. ${reasonIn(error.output)}`;
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC')
    return 'The disk is full. The former folder is as it was; make room and run this again.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `This account may not write there (${(error as Error).message}). The former folder is as it was.`;
  }
  return sentenceFor(error);
}

try {
  await publish();
} catch (error) {
  const sentence = sentenceOf(error);
  if (sentence === null) throw error;
  console.error(sentence);
  process.exitCode = 1;
}

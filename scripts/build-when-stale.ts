import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildDesk } from '../desk/build.ts';
import { buildWidget } from '../widget/build.ts';

/** Builds widget and desk where a source is newer than what was built, or nothing was built yet. */
export async function buildWhenStale(root: string, say: (line: string) => void): Promise<void> {
  const widget = join(root, 'build', 'widget');
  const desk = join(root, 'build', 'desk');
  const shared = [join(root, 'api-client'), join(root, 'widget'), join(root, 'package-lock.json')];
  if (isStale(join(widget, 'manifest.json'), shared)) {
    say('Membangun formulir…');
    await buildWidget({ outDir: widget });
  }
  if (isStale(join(desk, 'index.html'), [...shared, join(root, 'desk')])) {
    say('Membangun meja kerja…');
    await buildDesk({ outDir: desk });
  }
}

function isStale(built: string, sources: readonly string[]): boolean {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return sources.some((source) => newest(source) > builtAt);
}

function newest(path: string): number {
  const facts = statSync(path);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0);
}

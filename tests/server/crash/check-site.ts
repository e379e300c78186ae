import { createHash } from 'node:crypto';

interface Manifest {
  files: { path: string; bytes: number; sha256: string }[];
}

const AT_ONCE = 8;

/**
 * Reads the served publication by its manifest: every file it names must be there, whole and as it says. When another site went live
 * meanwhile it is read again. Returns what is wrong.
 */
export async function wrongOfSite(site: string): Promise<string[]> {
  for (let tries = 0; tries < 5; tries += 1) {
    const before = await manifestOf(site);
    if (typeof before === 'string') return [before];
    const wrong: string[] = [];
    const queue = [...before.manifest.files];
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        for (let file = queue.pop(); file; file = queue.pop()) {
          const response = await fetch(`${site}/publikasi/${file.path}`);
          const bytes = Buffer.from(await response.arrayBuffer());
          const same = createHash('sha256').update(bytes).digest('hex') === file.sha256;
          if (response.status !== 200 || !same)
            wrong.push(`${file.path}: ${response.status}, ${bytes.length} bytes`);
        }
      }),
    );
    if (wrong.length === 0) return wrong;
    const after = await manifestOf(site);
    if (typeof after !== 'string' && after.text === before.text) return wrong;
  }
  return ['another site went live each time it was read'];
}

async function manifestOf(site: string): Promise<{ text: string; manifest: Manifest } | string> {
  const response = await fetch(`${site}/publikasi/manifest.json`);
  const text = await response.text();
  return response.status === 200
    ? { text, manifest: JSON.parse(text) as Manifest }
    : `no manifest: ${response.status}`;
}

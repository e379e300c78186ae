import { existsSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const FILE = 'basis.json';

const basis = v.strictObject({
  /** The folder that was made live, and the one before it, both whole and with their publications; names below the site's root. */
  live: v.string(),
  spare: v.string(),
  /** As of `siteSources`. */
  sources: v.string(),
  /** The local day of the last whole build. */
  wholeOn: v.pipe(v.string(), v.isoDate()),
  /** The start of the machine, up to which everything written has reached the disk. */
  boot: v.string(),
});

/** What the next build may stand on, when it builds a part. */
export type SiteBasis = v.InferOutput<typeof basis>;

/**
 * Takes the basis away and returns it: whoever takes it and does not come to `putBasis` leaves none, so that after a kill, a power cut or
 * a failure the next build is a whole one. Null as well when the files are no longer what the basis says.
 */
export async function takeBasis(
  root: string,
  is: { live: string | null; sources: string | null; today: string },
): Promise<SiteBasis | null> {
  const file = join(root, FILE);
  const text = await readFile(file, 'utf8').catch(() => null);
  await rm(file, { force: true });
  if (text === null) return null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), basis), text);
  if (!parsed.success) return null;
  const { live, spare, sources, wholeOn, boot } = parsed.output;
  const stands = [live, spare].every((name) => existsSync(join(root, name, 'publikasi', 'manifest.json')));
  const isSame =
    live === is.live && sources === is.sources && wholeOn === is.today && boot === (await bootOf());
  return stands && isSame ? parsed.output : null;
}

export async function putBasis(root: string, of: Omit<SiteBasis, 'boot'>): Promise<void> {
  const partial = join(root, `${FILE}.new`);
  const file = await open(partial, 'w');
  try {
    await file.writeFile(JSON.stringify({ ...of, boot: await bootOf() } satisfies SiteBasis));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(partial, join(root, FILE));
}

/** Empty where the system does not tell (only Linux does). */
async function bootOf(): Promise<string> {
  return (await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')).trim();
}

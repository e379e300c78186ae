import { createHash } from 'node:crypto';
import type {
  Revisions,
  SnapshotCase,
  SnapshotRecord,
} from '../../../api-client/contract/public/snapshot.ts';
import { snapshotFiles } from './snapshot-files.ts';

export type FrozenSnapshot = { record: SnapshotRecord; rows: SnapshotCase[] };
type Write = (path: string, content: string | Uint8Array) => Promise<void>;
type Listed = Revisions['snapshots'][number];

/** What a folder holds already, by the same program. */
export type KnownSnapshots = {
  /** Of its `data/revisi.json`. */
  listed: readonly Listed[];
  /** Rows of a day's snapshot now. */
  count(day: string): Promise<number>;
  /** Keeps all files below this folder. */
  keepAll(folder: string): void;
};

/**
 * Writes `data/<day>/` for every snapshot, `data/terbaru/` as a copy of the newest, and `data/revisi.json`. Each is read and written before
 * the next, so that only one is in memory. One that is `known` is not even read: what is frozen is never written again, and rows only
 * ever leave it, so that as many rows are the same rows.
 */
export async function writeSnapshotFolders(
  days: readonly string[],
  read: (day: string) => Promise<FrozenSnapshot>,
  revised: Revisions['revisions'],
  write: Write,
  known?: KnownSnapshots,
): Promise<void> {
  const snapshots: Listed[] = [];
  const newestBefore = known?.listed.at(-1)?.on;
  for (const day of days) {
    const old = known?.listed.find(({ on }) => on === day);
    const isNewest = day === days.at(-1);
    if (known && old?.rows === (await known.count(day)) && (!isNewest || newestBefore === day)) {
      known.keepAll(`data/${day}/`);
      if (isNewest) known.keepAll('data/terbaru/');
      snapshots.push(old);
      continue;
    }
    const { record, rows } = await read(day);
    const files = snapshotFiles(record, rows);
    for (const [name, content] of files) {
      await write(`data/${day}/${name}`, content);
      if (isNewest) await write(`data/terbaru/${name}`, content);
    }
    const sha256 = createHash('sha256')
      .update(files.get('SHA256SUMS') ?? '')
      .digest('hex');
    snapshots.push({ on: day, snapshot: record.snapshot, rows: rows.length, sha256 });
  }
  const revisions: Revisions = { format: 1, snapshots, revisions: revised };
  await write('data/revisi.json', `${JSON.stringify(revisions)}\n`);
}

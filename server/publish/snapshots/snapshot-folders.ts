import { createHash } from 'node:crypto';
import type {
  Revisions,
  SnapshotCase,
  SnapshotRecord,
} from '../../../api-client/contract/public/snapshot.ts';
import { snapshotFiles } from './snapshot-files.ts';

export type FrozenSnapshot = { record: SnapshotRecord; rows: SnapshotCase[] };
type Write = (path: string, content: string | Uint8Array) => Promise<void>;

/**
 * Writes `data/<day>/` for every snapshot, `data/terbaru/` as a copy of the newest, and `data/revisi.json`. Each is read and written before
 * the next, so that only one is in memory.
 */
export async function writeSnapshotFolders(
  days: readonly string[],
  read: (day: string) => Promise<FrozenSnapshot>,
  revised: Revisions['revisions'],
  write: Write,
): Promise<void> {
  const snapshots: Revisions['snapshots'] = [];
  for (const day of days) {
    const { record, rows } = await read(day);
    const files = snapshotFiles(record, rows);
    for (const [name, content] of files) {
      await write(`data/${day}/${name}`, content);
      if (day === days.at(-1)) await write(`data/terbaru/${name}`, content);
    }
    const sha256 = createHash('sha256')
      .update(files.get('SHA256SUMS') ?? '')
      .digest('hex');
    snapshots.push({ on: day, snapshot: record.snapshot, rows: rows.length, sha256 });
  }
  const revisions: Revisions = { format: 1, snapshots, revisions: revised };
  await write('data/revisi.json', `${JSON.stringify(revisions)}\n`);
}

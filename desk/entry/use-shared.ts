import { useEffect, useState } from 'preact/hooks';
import { type ChatSource, pastedSource, sourceOfFiles } from './chat-source.ts';
import { SHARE_FAILED, takeShared } from './share/shared-item.ts';
import { ZipError, type ZipFault } from './zip/zip-error.ts';

/** What another application handed over: taken once, and gone from the browser's store. */
export type Shared =
  | { status: 'none' | 'failed' }
  | { status: 'taken'; source: ChatSource | null; photos: File[] }
  | { status: 'refused'; fault: ZipFault };

/** Null until the store was asked. */
export function useShared(): Shared | null {
  const [shared, setShared] = useState<Shared | null>(null);
  useEffect(() => {
    void take().then(setShared);
  }, []);
  return shared;
}

async function take(): Promise<Shared> {
  const failed = location.hash === SHARE_FAILED;
  if (failed) history.replaceState(null, '', location.pathname);
  const item = await takeShared(Date.now()).catch(() => null);
  if (!item) return { status: failed ? 'failed' : 'none' };
  try {
    const { source, photos } = await sourceOfFiles(item.files);
    return { status: 'taken', source: source ?? (item.text ? pastedSource(item.text) : null), photos };
  } catch (error) {
    return { status: 'refused', fault: error instanceof ZipError ? error.code : 'damaged' };
  }
}

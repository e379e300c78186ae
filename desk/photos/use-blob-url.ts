import { useEffect, useState } from 'preact/hooks';
import { noticeEndedSession } from '../stores/session.ts';

type BlobUrl = { status: 'loading' | 'failed'; url: null } | { status: 'ready'; url: string };

/** An object address for bytes that need the session's cookie; given back when the component leaves. Loads once. */
export function useBlobUrl(load: () => Promise<Blob>): BlobUrl {
  const [state, setState] = useState<BlobUrl>({ status: 'loading', url: null });
  // One photo per component; another photo has another key
  useEffect(() => {
    let url: string | null = null;
    let gone = false;
    load().then(
      (blob) => {
        if (gone) return;
        url = URL.createObjectURL(blob);
        setState({ status: 'ready', url });
      },
      (error: unknown) => {
        noticeEndedSession(error);
        if (!gone) setState({ status: 'failed', url: null });
      },
    );
    return () => {
      gone = true;
      if (url) URL.revokeObjectURL(url);
    };
  }, []);
  return state;
}

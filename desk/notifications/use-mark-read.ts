import { useState } from 'preact/hooks';
import type { ReadNotices } from '../../api-client/contract/desk/notification.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { countNotices } from '../stores/notices.ts';
import { noticeEndedSession } from '../stores/session.ts';

/** Marks one notice, or all (null), as read, then reads list and count anew. */
export function useMarkRead(reload: () => Promise<unknown>) {
  const [failure, setFailure] = useState<unknown>(null);
  async function markRead(about: ReadNotices['about'], sentence?: string): Promise<void> {
    setFailure(null);
    try {
      await client.readNotices({ about });
      if (sentence !== undefined) announce(sentence);
      await Promise.all([reload(), countNotices()]);
    } catch (error) {
      noticeEndedSession(error);
      setFailure(error);
    }
  }
  return { markRead, failure };
}

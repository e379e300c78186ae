import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { $unreadNotices, watchNotices } from '../stores/notices.ts';
import { text } from '../text/id.ts';

/** The way to the notices, with how many are unread. */
export function Bell({ current }: { current: boolean }) {
  const unread = useStore($unreadNotices);
  useEffect(watchNotices, []);
  return (
    <a
      class="bell"
      href="/pemberitahuan"
      aria-label={text.notices.bell(unread)}
      aria-current={current ? 'page' : undefined}
    >
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path
          d="M12 3a6 6 0 0 0-6 6v4l-2 3.5h16L18 13V9a6 6 0 0 0-6-6Zm-2.2 15.5a2.3 2.3 0 0 0 4.4 0"
          fill="none"
          stroke="currentColor"
          stroke-width="1.8"
          stroke-linejoin="round"
          stroke-linecap="round"
        />
      </svg>
      {unread > 0 && (
        <span class="bell-count" aria-hidden="true">
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </a>
  );
}

import { atom } from 'nanostores';
import type { ComplaintForAgency } from '../../api-client/contract/desk/agency.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { $session, $sessionEnded, noticeEndedSession } from '../stores/session.ts';
import { text } from '../text/id.ts';
import { browserTable } from './browser-store.ts';
import { createOutbox } from './create-outbox.ts';
import type { OutboxEntry } from './outbox-entry.ts';
import { $arrivedPhotos } from './photos-here.ts';

/** Grows with every entry that arrived: what is on the screen is read anew. */
export const $arrivals = atom(0);

/** The officer's outbox of this browser. */
export const outbox = createOutbox({
  table: browserTable<OutboxEntry>('outbox'),
  send,
  now: () => Date.now(),
  newKey: () => crypto.randomUUID(),
  random: Math.random,
  // Without locks two tabs may both send; the key makes that harmless.
  alone: (work) => navigator.locks?.request('titik-terang-outbox', work) ?? work(),
  pause,
  signInNeeded: noticeEndedSession,
  delivered(entry) {
    $arrivals.set($arrivals.get() + 1);
    announce(text.outbox.arrived[entry.action.name]);
  },
});

async function send(entry: OutboxEntry): Promise<{ version: number | null }> {
  const { action, complaintId, key } = entry;
  switch (action.name) {
    case 'photo': {
      const { kind, photo } = action;
      const { photoId } = await client.uploadWorkPhoto(complaintId, kind, photo, key);
      $arrivedPhotos.set([...$arrivedPhotos.get(), { key, complaintId, kind, photo, photoId }]);
      return { version: null };
    }
    case 'log':
      await client.writeWorkLog(complaintId, action.body, key);
      return { version: null };
    default:
      return client.agencyAct(complaintId, action.name, { version: action.version, ...action.body }, key);
  }
}

function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, seconds * 1000);
    addEventListener('online', done);
  });
}

/** Follows who is signed in: her entries are taken up again, another person's stay closed. Call once. */
export function startOutbox(): void {
  let current: string | null = null;
  const follow = () => {
    const session = $session.get();
    const officer = session.status === 'signedIn' && session.me.role === 'agencyOfficer' ? session.me : null;
    if ((officer?.accountId ?? null) !== current) {
      current = officer?.accountId ?? null;
      $arrivedPhotos.set([]);
      void outbox.use(current).catch(() => {});
    } else if (officer && !$sessionEnded.get()) void outbox.wake();
  };
  $session.subscribe(follow);
  $sessionEnded.listen(follow);
}

/** The complaint as it will be once what waits here has arrived. */
export function withQueued(
  complaint: ComplaintForAgency,
  entries: readonly OutboxEntry[],
): ComplaintForAgency {
  const names = entries
    .filter((entry) => entry.complaintId === complaint.complaintId)
    .map((entry) => entry.action.name);
  const versioned = names.filter((name) => name !== 'photo' && name !== 'log').length;
  const gone = ['start', 'reassign', 'visit'].filter((name) => (names as string[]).includes(name));
  const ends = names.includes('resolve');
  return {
    ...complaint,
    version: Math.max(complaint.version, outbox.knownVersion(complaint.complaintId)) + versioned,
    actions: complaint.actions.filter((name) => (ends ? name === 'log' : !gone.includes(name))),
  };
}

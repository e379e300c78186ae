import { atom, type ReadableAtom } from 'nanostores';
import type { SessionLeft } from '../../api-client/contract/desk/sign-ins.ts';
import { client } from './client.ts';
import { $session, $sessionEnded, noticeEndedSession } from './session.ts';

const LOOK_MS = 10_000;
/** Typing for an hour without a request is work too: the server is told once a minute. */
const TELL_MS = 60_000;
const WARN_IDLE_SECONDS = 120;
const WARN_END_SECONDS = 600;

const $idle = atom(false);
const $minutes = atom<number | null>(null);
/** True while the session is about to end because nobody touches anything. */
export const $idleSoon: ReadableAtom<boolean> = $idle;
/** Minutes until the session ends whatever one does, when that is soon. */
export const $minutesLeft: ReadableAtom<number | null> = $minutes;

let left: SessionLeft | null = null;
let readAt = 0;
let touchedAt = 0;

function take(told: SessionLeft): void {
  left = told;
  readAt = Date.now();
}

/** Ends the warning: somebody is there. */
export async function stay(): Promise<void> {
  $idle.set(false);
  await ask(client.stillHere);
}

/** The server knows better: another window may have been used meanwhile. */
async function ask(left: () => Promise<SessionLeft>): Promise<void> {
  try {
    take(await left());
  } catch (error) {
    noticeEndedSession(error);
  }
}

const gone = () => (Date.now() - readAt) / 1000;
const idleSeconds = () => (left?.idleSeconds ?? Number.POSITIVE_INFINITY) - gone();
const seconds = () => (left?.seconds ?? Number.POSITIVE_INFINITY) - gone();

/** A touch before the computer slept is no touch now. */
const touchedLately = () =>
  touchedAt > readAt && Date.now() - readAt > TELL_MS && Date.now() - touchedAt < TELL_MS + LOOK_MS;

async function look(): Promise<void> {
  if (left === null || $session.get().status !== 'signedIn' || $sessionEnded.get()) return clear();
  if (!$idle.get() && left.idleSeconds !== null && touchedLately()) await ask(client.stillHere);
  if (idleSeconds() <= WARN_IDLE_SECONDS || seconds() <= 0) await ask(client.sessionLeft);
  if ($sessionEnded.get()) return clear();
  $idle.set(idleSeconds() <= WARN_IDLE_SECONDS);
  $minutes.set(seconds() <= WARN_END_SECONDS ? Math.max(1, Math.ceil(seconds() / 60)) : null);
}

function clear(): void {
  $idle.set(false);
  $minutes.set(null);
}

/** Watches over the end of the session while the page is open. Call once. */
export function watchSession(): void {
  $session.subscribe((session) => {
    if (session.status === 'signedIn') void ask(client.sessionLeft);
    else left = null;
  });
  const touched = () => {
    touchedAt = Date.now();
  };
  addEventListener('keydown', touched, { capture: true, passive: true });
  addEventListener('pointerdown', touched, { capture: true, passive: true });
  setInterval(() => void look(), LOOK_MS);
  document.addEventListener('visibilitychange', () => void look());
}

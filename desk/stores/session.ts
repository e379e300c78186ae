import { atom } from 'nanostores';
import type { Me } from '../../api-client/contract/desk/account.ts';
import type { InstanceForForm } from '../../api-client/contract/public/instance.ts';
import { ProblemError, UnreachableError } from '../../api-client/index.ts';
import { dropShared } from '../entry/share/shared-item.ts';
import { keepSession, recallSession, wipeKept } from '../outbox/kept-views.ts';
import { client } from './client.ts';
import { clearDrafts } from './drafts.ts';

export type Session =
  | { status: 'loading' }
  | { status: 'signedOut' }
  | { status: 'failed'; error: unknown }
  | { status: 'signedIn'; me: Me; reference: InstanceForForm };

export const $session = atom<Session>({ status: 'loading' });

/** True when the server no longer knows the session while a screen is open: one signs in above it, nothing typed is lost. */
export const $sessionEnded = atom(false);

/** Reads who is signed in, and the names that turn codes into words. */
export async function loadSession(): Promise<void> {
  try {
    const me = await client.me();
    const reference = await client.reference();
    await keepSession(me, reference, false);
    $sessionEnded.set(false);
    $session.set({ status: 'signedIn', me, reference });
  } catch (error) {
    // In the field there may be no network: an officer of an agency goes on with what she had
    const kept = error instanceof UnreachableError ? await recallSession() : null;
    if (kept) return $session.set({ status: 'signedIn', me: kept.me, reference: kept.reference });
    const signedOut = error instanceof ProblemError && error.code === 'not_signed_in';
    if (signedOut) await wipeKept();
    $session.set(signedOut ? { status: 'signedOut' } : { status: 'failed', error });
  }
}

/** True when a code is needed yet (`finishSignIn` comes after it). Throws what the client throws; the caller shows it beside the fields. */
export async function signIn(email: string, password: string): Promise<boolean> {
  const answer = await client.signIn(email, password);
  if (answer === 'second_factor') return true;
  await finishSignIn();
  return false;
}

/** Takes in who is signed in now. */
export async function finishSignIn(): Promise<void> {
  const before = $session.get();
  const me = await client.me();
  // Another person's unsent words must not meet this one.
  if (before.status === 'signedIn' && before.me.accountId !== me.accountId) {
    clearDrafts();
    await forgetShared();
  }
  const reference = before.status === 'signedIn' ? before.reference : await client.reference();
  await keepSession(me, reference, true);
  $sessionEnded.set(false);
  $session.set({ status: 'signedIn', me, reference });
}

/** Reads the names anew after an administrator changed them; a failure leaves those that were known. */
export async function refreshReference(): Promise<void> {
  const before = $session.get();
  if (before.status !== 'signedIn') return;
  try {
    $session.set({ ...before, reference: await client.reference() });
  } catch (error) {
    noticeEndedSession(error);
  }
}

/** Throws what the client throws: a failed sign-out must be seen. */
export async function signOut(): Promise<void> {
  await client.signOut();
  clearDrafts();
  await wipeKept();
  await forgetShared();
  $session.set({ status: 'signedOut' });
}

/** A shared chat is no other person's; a browser without a store kept none. */
const forgetShared = () => dropShared().catch(() => {});

/** Call with every failure of a screen: notices when the session ended meanwhile. */
export function noticeEndedSession(error: unknown): void {
  if (!(error instanceof ProblemError) || error.code !== 'not_signed_in') return;
  void wipeKept();
  $sessionEnded.set(true);
}

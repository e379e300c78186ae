import type { Effects } from '../effects.ts';
import { ChannelSendError } from './channel-adapter.ts';

const PATIENCE_MS = 15_000;

/**
 * Asks a platform's interface; a redirect is no answer, it could lead anywhere. Refusals that pass (too many requests, their own failures,
 * no network) are tried twice more, after what `Retry-After` says or a second; then `ChannelSendError` "wait". Anything else they refuse is
 * "never". Nothing of the exchange is kept or logged: it holds numbers and words of people.
 */
export async function askPlatform(
  effects: Pick<Effects, 'fetch'>,
  url: string,
  init: RequestInit,
  wait: (milliseconds: number) => Promise<void>,
): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await effects
      .fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) })
      .catch(() => null);
    if (response?.ok) return response;
    await response?.body?.cancel();
    const passes = response === null || response.status === 429 || response.status >= 500;
    if (!passes) throw new ChannelSendError('never');
    if (attempt === 3) throw new ChannelSendError('wait');
    const seconds = Number(response?.headers.get('retry-after') ?? 1);
    await wait(Math.min(30, Math.max(0, Number.isFinite(seconds) ? seconds : 1)) * 1_000);
  }
}

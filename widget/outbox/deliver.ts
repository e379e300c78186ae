import type { FileComplaint, Receipt } from '../../api-client/contract/intake/complaint.ts';
import { pauseBefore } from '../../api-client/pause-before.ts';
import type { Parcel } from './parcel.ts';

export interface DeliverEffects {
  /** The client's `file`. */
  file: (complaint: FileComplaint, idempotencyKey: string) => Promise<Receipt>;
  /** Whether sending the same bytes again can help. */
  mayRepeat: (error: unknown) => boolean;
  /** Seconds the answer asked to be left alone, 0 when it did not. */
  retryAfter: (error: unknown) => number;
  /** 0 to below 1. */
  random: () => number;
  /** Resolves when the next try is due: after `seconds`, or sooner when the network is back or the citizen asks. */
  pause: (seconds: number, error: unknown) => Promise<void>;
}

/** Sends the very same bytes until the server has answered. Throws the error of a refusal that no repetition can mend. */
export async function deliver(parcel: Parcel, effects: DeliverEffects): Promise<Receipt> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      // Parsed and written again by the client: JSON text made by JSON.stringify comes back the same.
      return await effects.file(JSON.parse(parcel.body), parcel.idempotencyKey);
    } catch (error) {
      if (!effects.mayRepeat(error)) throw error;
      await effects.pause(pauseBefore(attempt, effects.retryAfter(error), effects.random), error);
    }
  }
}

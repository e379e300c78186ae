import type { FileComplaint, Receipt } from '../../api-client/contract/intake/complaint.ts';
import type { Parcel } from './parcel.ts';

export interface DeliverEffects {
  /** The client's `file`. */
  file: (complaint: FileComplaint, idempotencyKey: string) => Promise<Receipt>;
  /** Whether sending the same bytes again can help. */
  mayRepeat: (error: unknown) => boolean;
  /** Resolves when the next try is due: after `seconds`, or sooner when the network is back or the citizen asks. */
  pause: (seconds: number, error: unknown) => Promise<void>;
}

/** Seconds before each further try; the last one repeats. */
const PAUSES = [2, 5, 10, 20, 40, 60];

/** Sends the very same bytes until the server has answered. Throws the error of a refusal that no repetition can mend. */
export async function deliver(parcel: Parcel, effects: DeliverEffects): Promise<Receipt> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      // Parsed and written again by the client: JSON text made by JSON.stringify comes back the same.
      return await effects.file(JSON.parse(parcel.body), parcel.idempotencyKey);
    } catch (error) {
      if (!effects.mayRepeat(error)) throw error;
      await effects.pause(PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? 60, error);
    }
  }
}

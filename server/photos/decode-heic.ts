import { Worker } from 'node:worker_threads';
import { limits } from '../../api-client/contract/limits.ts';
import { ProblemFailure } from '../http/problem-failure.ts';

export interface DecodedPixels {
  /** RGBA, 8 bits a channel. */
  data: Uint8Array;
  width: number;
  height: number;
}

const TIME_LIMIT_MS = 30_000;

/** Decodes HEIC in a worker of its own, so that a hostile file can take neither the server's thread nor its memory. */
export function decodeHeic(upload: Uint8Array): Promise<DecodedPixels> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), {
      workerData: { upload, maximumPixels: limits.photoPixels },
      resourceLimits: { maxOldGenerationSizeMb: 512 },
      // The decoder prints its complaints; they are about somebody's photo and belong in no log.
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(
      () => finish(() => reject(new ProblemFailure('photo_unreadable'))),
      TIME_LIMIT_MS,
    );
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    worker.once('message', (message: DecodedPixels | { tooLarge: true } | { unreadable: true }) => {
      if ('data' in message) finish(() => resolve(message));
      else
        finish(() =>
          reject(new ProblemFailure('tooLarge' in message ? 'photo_too_large' : 'photo_unreadable')),
        );
    });
    worker.once('error', () => finish(() => reject(new ProblemFailure('photo_unreadable'))));
  });
}

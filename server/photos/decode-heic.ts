import { Worker } from 'node:worker_threads';
import { limits } from '../../api-client/contract/limits.ts';
import { ProblemFailure } from '../http/problem-failure.ts';

export interface DecodedPixels {
  /** RGBA, 8 bits a channel. */
  data: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
}

/** What the worker sends, once. */
export type HeicAnswer = DecodedPixels | { tooLarge: true } | { unreadable: true };

const LIMITS = { timeMs: 30_000, memoryMb: 512 };

/**
 * Decodes HEIC in a worker of its own, so that a hostile file can take neither the server's thread nor its memory. Whatever
 * becomes of the worker, throws `ProblemFailure` `photo_too_large` (by the header, before decoding) or `photo_unreadable`.
 */
export function decodeHeic(upload: Uint8Array, { timeMs, memoryMb } = LIMITS): Promise<DecodedPixels> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), {
      workerData: { upload, maximumPixels: limits.photoPixels },
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      // The decoder prints its complaints; they are about somebody's photo and belong in no log.
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => finish(() => reject(new ProblemFailure('photo_unreadable'))), timeMs);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      settle();
      void worker.terminate();
    };
    worker.once('message', (message: HeicAnswer) => {
      if ('data' in message) finish(() => resolve(message));
      else
        finish(() =>
          reject(new ProblemFailure('tooLarge' in message ? 'photo_too_large' : 'photo_unreadable')),
        );
    });
    const unreadable = () => finish(() => reject(new ProblemFailure('photo_unreadable')));
    worker.once('error', unreadable);
    worker.once('exit', unreadable);
  });
}

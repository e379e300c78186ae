import { parentPort, workerData } from 'node:worker_threads';
import decode from 'heic-decode';
import type { HeicAnswer } from './decode-heic.ts';

const { upload, maximumPixels } = workerData as { upload: Uint8Array; maximumPixels: number };

async function decodeFirstPicture(): Promise<HeicAnswer> {
  const pictures = await decode.all({ buffer: Buffer.from(upload) });
  const first = pictures[0];
  if (!first) return { unreadable: true };
  if (first.width * first.height > maximumPixels) return { tooLarge: true };
  const { data, width, height } = await first.decode();
  return { data: new Uint8Array(data.buffer), width, height };
}

const answer = await decodeFirstPicture().catch((): HeicAnswer => ({ unreadable: true }));
// Handed over, not copied: 48 megapixels are 192 MB.
parentPort?.postMessage(answer, 'data' in answer ? [answer.data.buffer] : []);

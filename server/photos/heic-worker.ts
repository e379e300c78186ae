import { parentPort, workerData } from 'node:worker_threads';
import decode from 'heic-decode';

const { upload, maximumPixels } = workerData as { upload: Uint8Array; maximumPixels: number };

async function decodeFirstPicture() {
  const pictures = await decode.all({ buffer: Buffer.from(upload) });
  const first = pictures[0];
  if (!first) return { unreadable: true };
  if (first.width * first.height > maximumPixels) return { tooLarge: true };
  const { data, width, height } = await first.decode();
  return { data: new Uint8Array(data), width, height };
}

parentPort?.postMessage(await decodeFirstPicture().catch(() => ({ unreadable: true })));

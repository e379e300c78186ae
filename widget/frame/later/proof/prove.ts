import ProofWorker from './proof-worker.ts?worker&inline';

/** Solves a challenge beside the page, so that nothing on it stutters. Throws when the browser starts no worker. */
export function prove(challenge: string): Promise<string> {
  const worker = new ProofWorker();
  return new Promise<string>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    worker.onerror = () => reject(new Error('no worker'));
    worker.postMessage(challenge);
  }).finally(() => worker.terminate());
}

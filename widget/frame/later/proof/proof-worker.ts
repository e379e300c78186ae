import { solveProof } from './solve-proof.ts';

/** In goes a challenge, out comes its proof. */
addEventListener('message', ({ data }: MessageEvent<string>) => postMessage(solveProof(data)));

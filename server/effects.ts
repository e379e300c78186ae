import { randomBytes } from 'node:crypto';

/** What makes a run differ from another: passed in everywhere, so that a run can be repeated exactly. */
export interface Effects {
  now(): Date;
  /** `purpose` names the stream, so that one purpose asking for more bytes does not shift another's. */
  randomBytes(purpose: string, count: number): Uint8Array;
  /** The network: other systems are asked through this alone. */
  fetch(input: string, init?: RequestInit): Promise<Response>;
}

export const realEffects: Effects = {
  now: () => new Date(),
  randomBytes: (_purpose, count) => randomBytes(count),
  fetch: (input, init) => fetch(input, init),
};

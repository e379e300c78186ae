/** A source of `length` unpredictable bytes. */
export type RandomBytes = (length: number) => Uint8Array<ArrayBuffer>;

export const systemRandom: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

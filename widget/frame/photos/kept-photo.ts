import { chunks } from '../chunks.ts';

const HOURS = 24;
/** Base64 of a shrunk photo and some room; what is larger (a HEIC as it came) would fill the browser's storage. */
const MOST = 600_000;

const nameOf = (key: string) => `photo-${key}`;

/** Keeps the shrunk bytes until the server has them, as the draft is kept: under a key that ends with the tab. True when they are. */
export async function keepPhoto(key: string, bytes: Blob): Promise<boolean> {
  const url = await new Promise<unknown>((resolve) => {
    const reader = new FileReader();
    reader.onloadend = () => resolve(reader.result);
    reader.readAsDataURL(bytes);
  });
  if (typeof url !== 'string' || url.length > MOST) return false;
  await chunks.later?.vault.save(nameOf(key), url, HOURS);
  return true;
}

/** The kept bytes, null when there are none (any more). */
export async function recallPhoto(key: string): Promise<Blob | null> {
  const [head, body] = String(await chunks.later?.vault.load(nameOf(key))).split(',');
  const type = /^data:(image\/\w+);/.exec(head ?? '')?.[1];
  if (!type || !body) return null;
  return new Blob([Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0))], { type });
}

export const dropPhoto = (key: string): void => chunks.later?.vault.remove(nameOf(key));

import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whether `X-Hub-Signature-256` signs exactly these bytes with the app's secret (Meta, "Validating payloads"). */
export function isSignedByMeta(body: Uint8Array, header: string | undefined, appSecret: string): boolean {
  const given = /^sha256=([0-9a-f]{64})$/.exec(header ?? '')?.[1];
  if (!given) return false;
  const own = createHmac('sha256', appSecret).update(body).digest();
  return timingSafeEqual(own, Buffer.from(given, 'hex'));
}

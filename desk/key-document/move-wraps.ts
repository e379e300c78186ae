import type { BoundWrap } from '../../api-client/contract/desk/key-changes.ts';
import type { PublicKeyEntry } from '../../api-client/contract/intake/key-list.ts';
import { type RandomBytes, systemRandom } from '../../widget/seal/random-bytes.ts';
import { unwrapDataKey } from '../../widget/seal/unwrap-data-key.ts';
import { wrapDataKey } from '../../widget/seal/wrap-data-key.ts';

/** Opens each wrapped data key and wraps it anew for `to`; no sealed body is needed. What does not open is left out and counted. */
export async function moveWraps(
  items: readonly BoundWrap[],
  from: { keyId: string; key: CryptoKey | CryptoKeyPair },
  to: Pick<PublicKeyEntry, 'keyId' | 'publicKey'>,
  random: RandomBytes = systemRandom,
): Promise<{ moved: BoundWrap[]; refused: number }> {
  const moved: BoundWrap[] = [];
  let refused = 0;
  for (const { complaintId, part, encapsulated, wrapped } of items) {
    const subject = { complaintId, part };
    const wrap = { keyId: from.keyId, encapsulated, wrapped };
    const dataKey = await unwrapDataKey(wrap, subject, from.key).catch(() => null);
    if (dataKey === null) {
      refused += 1;
      continue;
    }
    const { keyId: _, ...fresh } = await wrapDataKey(dataKey, subject, to, random);
    dataKey.fill(0);
    moved.push({ ...subject, ...fresh });
  }
  return { moved, refused };
}

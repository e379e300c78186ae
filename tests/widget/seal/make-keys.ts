import type { KeyListBody } from '../../../api-client/contract/intake/key-list.ts';
import { makeRecoveryKey, type RecoveryKey } from '../../../widget/seal/recovery-key.ts';
import { makeSealingKey, publicKeyEntryOf } from '../../../widget/seal/sealing-key.ts';

export interface TestKeys {
  recovery: RecoveryKey;
  verifiers: { pair: CryptoKeyPair; keyId: string }[];
  list: KeyListBody;
}

/** A recovery key, two verifiers and the list that names them. */
export async function makeKeys(): Promise<TestKeys> {
  const recovery = await makeRecoveryKey(crypto.getRandomValues(new Uint8Array(32)));
  const pairs = [await makeSealingKey(), await makeSealingKey()];
  const entries = await Promise.all(pairs.map((pair) => publicKeyEntryOf(pair.publicKey, 'verifier')));
  return {
    recovery,
    verifiers: pairs.map((pair, index) => ({ pair, keyId: entries[index]?.keyId ?? '' })),
    list: {
      version: 1,
      issuedAt: '2026-03-02T01:00:00.000Z',
      keys: [await publicKeyEntryOf(recovery.sealing.publicKey, 'recovery'), ...entries],
    },
  };
}

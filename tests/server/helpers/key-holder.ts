import type { KeyStatus } from '../../../api-client/contract/desk/identity.ts';
import type { SignedKeyList } from '../../../api-client/contract/intake/key-list.ts';
import type { DeskClient } from '../../../api-client/desk-client.ts';
import { wrapPrivateKey } from '../../../desk/key-document/wrap-private-key.ts';
import { signKeyList, verifyKeyList } from '../../../widget/seal/key-list.ts';
import type { RecoveryKey } from '../../../widget/seal/recovery-key.ts';
import { makeSealingKey, publicKeyEntryOf } from '../../../widget/seal/sealing-key.ts';

export const PASSPHRASE = 'tujuh perahu biru menepi';

/** A key pair as a browser makes it, with what goes to the server. */
export async function makeHolderKey(passphrase = PASSPHRASE) {
  const pair = await makeSealingKey();
  const entry = await publicKeyEntryOf(pair.publicKey, 'verifier');
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const wrappedPrivateKey = await wrapPrivateKey(pkcs8, passphrase);
  return { pair, entry, wrappedPrivateKey };
}

/** Puts in a new verifier key for whoever is signed in. */
export async function putInKey(verifier: DeskClient) {
  const made = await makeHolderKey();
  const { wrappedPrivateKey, entry } = made;
  await verifier.addVerifierKey({ publicKey: entry.publicKey, wrappedPrivateKey });
  return made;
}

/** The next list as the key document signs it for the change under way. */
export async function signChange(status: KeyStatus, recovery: RecoveryKey): Promise<SignedKeyList> {
  const { keyList, change } = status;
  if (!keyList || !change) throw new Error('no change to sign');
  const current = await verifyKeyList(keyList, null);
  const keys = current.keys.filter((key) => key.keyId !== change.oldKeyId);
  if (change.newKey) keys.push({ ...change.newKey, kind: 'verifier' });
  return signKeyList({ version: current.version + 1, issuedAt: current.issuedAt, keys }, recovery.signing);
}

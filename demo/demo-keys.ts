import * as v from 'valibot';
import { type KeyListBody, keyListBody } from '../api-client/contract/intake/key-list.ts';
import type { DeskClient } from '../api-client/desk-client.ts';
import { wrapPrivateKey } from '../desk/key-document/wrap-private-key.ts';
import { signKeyList } from '../widget/seal/key-list.ts';
import { makeRecoveryKey } from '../widget/seal/recovery-key.ts';
import { makeSealingKey, publicKeyEntryOf } from '../widget/seal/sealing-key.ts';

/** Makes the verifier's key and the recovery key and signs the first list, as her browser would in the desk's key document. */
export async function makeDemoKeys(
  verifier: DeskClient,
  passphrase: string,
  recoverySecret: Uint8Array<ArrayBuffer>,
  now: Date,
): Promise<KeyListBody> {
  const pair = await makeSealingKey();
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const mine = await publicKeyEntryOf(pair.publicKey, 'verifier');
  await verifier.addVerifierKey({
    publicKey: mine.publicKey,
    wrappedPrivateKey: await wrapPrivateKey(pkcs8, passphrase),
  });
  const recovery = await makeRecoveryKey(recoverySecret);
  const signed = await signKeyList(
    {
      version: 1,
      issuedAt: now.toISOString(),
      keys: [mine, await publicKeyEntryOf(recovery.sealing.publicKey, 'recovery')],
    },
    recovery.signing,
  );
  await verifier.publishKeyList(signed);
  return v.parse(keyListBody, JSON.parse(signed.body));
}

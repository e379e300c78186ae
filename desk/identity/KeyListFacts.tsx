import { useEffect, useState } from 'preact/hooks';
import type { KeyListBody, SignedKeyList } from '../../api-client/contract/intake/key-list.ts';
import { fingerprintOf } from '../../widget/seal/fingerprint.ts';
import { KeyListError, verifyKeyList } from '../../widget/seal/key-list.ts';
import { useDesk } from '../components/desk-context.ts';
import { formatInstant } from '../format/dates.ts';
import { text } from '../text/id.ts';

/** The list in force as this browser checked it; the fingerprint is what one compares with the paper in the safe. */
export function KeyListFacts({ list }: { list: SignedKeyList }) {
  const { timeZone } = useDesk();
  const [checked, setChecked] = useState<{ body: KeyListBody; fingerprint: string } | 'refused' | null>(null);
  useEffect(() => {
    Promise.all([verifyKeyList(list, null), fingerprintOf(list.signer)]).then(
      ([body, fingerprint]) => setChecked({ body, fingerprint }),
      (error: unknown) => {
        if (!(error instanceof KeyListError)) throw error;
        setChecked('refused');
      },
    );
  }, [list]);
  if (checked === null) return <p class="hint">{text.common.loading}</p>;
  if (checked === 'refused') return <p class="notice notice-alarm">{text.keys.listBroken}</p>;
  const { body, fingerprint } = checked;
  return (
    <>
      <p>
        {text.keys.listVersion(body.version)}, {text.keys.issuedAt} {formatInstant(body.issuedAt, timeZone)},{' '}
        {text.keys.verifierKeys(body.keys.filter((key) => key.kind === 'verifier').length)}
      </p>
      <p class="hint">{text.keys.fingerprint}</p>
      <p class="code fingerprint">{fingerprint}</p>
    </>
  );
}

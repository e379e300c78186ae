import * as v from 'valibot';
import { fingerprintOf } from '../../widget/seal/fingerprint.ts';
import { keyDocumentText as text } from '../text/key-document-text.ts';
import { element } from './element.ts';
import { FormError, makeForm } from './form.ts';
import type { CommandOf, Tell } from './messages.ts';
import { openPartWith } from './open-part-with.ts';
import { sealField } from './release-seal.ts';
import { showForTwoMinutes } from './show-for-two-minutes.ts';

const fields = v.record(v.string(), v.unknown());

/** Opens the service part, shows the one field, and seals it for one officer after a second look; out goes ciphertext. */
export async function releaseField(
  root: HTMLElement,
  asked: CommandOf<'release'>,
  tell: Tell,
): Promise<void> {
  const { officer, field, complaintId } = asked;
  const fingerprint = (await fingerprintOf(officer.publicKey)).slice(0, 19);
  root.replaceChildren(
    element('h1', {}, text.release.title(text.service[field])),
    element('p', {}, text.release.to(officer.name, officer.agencyName)),
    element(
      'p',
      { className: 'hint' },
      text.release.fingerprint,
      element('span', { className: 'code' }, fingerprint),
    ),
    makeForm({
      fields: [{ label: text.passphrase, type: 'password' }],
      button: text.release.show,
      submit: async ([passphrase = '']) => {
        const parsed = v.safeParse(fields, await openPartWith(asked, passphrase));
        const value = parsed.success ? parsed.output[field] : null;
        if (typeof value !== 'string' || value === '') throw new FormError(text.release.nothing);
        const seal = element('button', { type: 'button' }, text.release.seal(officer.name));
        const shown = showForTwoMinutes(
          root,
          [
            element('h1', {}, text.release.check),
            element('dl', {}, element('dt', {}, text.service[field]), element('dd', {}, value)),
            element('p', {}, text.release.days(officer.name)),
            seal,
          ],
          tell,
        );
        seal.onclick = async () => {
          seal.disabled = true;
          const sealed = await sealField(value, { complaintId, field }, officer.publicKey);
          shown.take();
          root.replaceChildren(element('p', { role: 'status' }, text.release.done));
          tell({ type: 'sealedField', sealed });
        };
      },
    }),
  );
}

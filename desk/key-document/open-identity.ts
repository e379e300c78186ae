import * as v from 'valibot';
import { keyDocumentText as text } from '../text/key-document-text.ts';
import { element } from './element.ts';
import { makeForm } from './form.ts';
import { identityRows } from './identity-rows.ts';
import type { CommandOf, Tell } from './messages.ts';
import { openPartWith } from './open-part-with.ts';
import { callLink, internationalNumber, whatsAppLink } from './phone-links.ts';
import { qrCode } from './qr.ts';
import { showForTwoMinutes } from './show-for-two-minutes.ts';

/** Asks for the passphrase, opens the part here and shows it here; the desk hears only that it was cleared. */
export function openIdentity(root: HTMLElement, asked: CommandOf<'open'>, tell: Tell): void {
  root.replaceChildren(
    makeForm({
      fields: [{ label: text.passphrase, type: 'password' }],
      button: text.open,
      submit: async ([passphrase = '']) => {
        const plaintext = await openPartWith(asked, passphrase);
        showForTwoMinutes(root, shownOf(asked.sealed.part, plaintext), tell);
      },
    }),
  );
}

function shownOf(part: 'contact' | 'service', plaintext: unknown): Node[] {
  const rows = identityRows(part, plaintext);
  const empty = part === 'contact' ? text.contact.anonymous : text.serviceEmpty;
  if (rows.length === 0) return [element('p', { className: 'plain' }, empty)];
  const list = element('dl');
  for (const [label, value] of rows) {
    list.append(element('dt', {}, label), element('dd', {}, value));
  }
  return [list, ...officePhone(part, plaintext)];
}

const withNumber = v.object({ number: v.string() });

/** Codes for the office phone to scan: this computer asks nobody. */
function officePhone(part: 'contact' | 'service', plaintext: unknown): Node[] {
  const contact = part === 'contact' ? v.safeParse(withNumber, plaintext) : null;
  if (!contact?.success) return [];
  const number = internationalNumber(contact.output.number);
  if (number === null) return [element('p', { className: 'hint' }, text.phone.unusual)];
  const figure = (caption: string, code: SVGSVGElement) =>
    element('figure', {}, code, element('figcaption', {}, caption));
  return [
    element('p', {}, text.phone.scan),
    element(
      'div',
      { className: 'codes' },
      figure(text.phone.whatsApp, qrCode(whatsAppLink(number, text.phone.neutral), text.phone.whatsAppCode)),
      figure(text.phone.call, qrCode(callLink(number), text.phone.callCode)),
    ),
    element('p', { className: 'hint' }, text.phone.neutralNote, element('q', {}, text.phone.neutral)),
  ];
}

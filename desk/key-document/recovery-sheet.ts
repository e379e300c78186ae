import { keyDocumentText as text } from '../text/key-document-text.ts';
import { element } from './element.ts';
import { qrCode } from './qr.ts';

/** What stands on the paper beside the words; none of it is secret. */
export interface SheetFacts {
  regencyName: string;
  fingerprint: string;
  madeAt: Date;
}

/** The page for the safe: numbered words, the same words as a QR for a hand scanner, the fingerprint, and what to do with it. */
export function recoverySheet(words: readonly string[], facts: SheetFacts): HTMLElement {
  const day = facts.madeAt.toLocaleDateString('id-ID', { dateStyle: 'long' });
  const list = element('ol', { className: 'words', translate: false });
  for (const word of words) list.append(element('li', {}, word));
  const steps = element('ol', { className: 'steps' });
  for (const step of text.sheet.steps) steps.append(element('li', {}, step));
  return element(
    'article',
    { className: 'sheet' },
    element('h1', {}, text.recoveryTitle),
    element('p', {}, text.sheet.of(facts.regencyName, day)),
    element('p', { className: 'warning' }, text.sheet.warning),
    list,
    element(
      'div',
      { className: 'sheet-foot' },
      // Capitals alone take the QR's denser alphabet.
      qrCode(words.join(' ').toUpperCase(), text.sheet.code, 'M'),
      element(
        'div',
        {},
        element('p', {}, text.sheet.fingerprint),
        element('p', { className: 'code fingerprint' }, facts.fingerprint),
        element('h2', {}, text.sheet.whenNeeded),
        steps,
      ),
    ),
  );
}

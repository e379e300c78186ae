import { html } from 'hono/html';
import type { Receipt } from '../../../api-client/contract/intake/complaint.ts';
import type { Reference } from '../../reference.ts';
import { instantInWords } from '../track-words.ts';
import type { PlainEntry } from './plain-entry.ts';
import { plainPage, queryOf } from './plain-page.ts';
import { fill, plainText } from './text/plain-text.ts';

/** The code, in groups of four, and nothing else of the complaint. It stands in a body alone, never in an address. */
export function plainReceiptPage(
  reference: Reference,
  entry: PlainEntry,
  receipt: Receipt,
): Promise<Response> {
  const words = plainText(entry.language);
  const { later } = words.form;
  const { timeZone, ppidAddress } = reference.instance;
  const due = receipt.firstAnswerDueAt;
  const code = (receipt.trackingCode.match(/.{4}/g) ?? []).join(' ');
  const isRequest = reference.category(entry.category)?.kind === 'information_request';
  const query = queryOf(entry);
  const body = html`
<h1 id="receipt" tabindex="-1" autofocus>${later.receiptTitle}</h1>
<p class="hint">${later.codeLabel}</p>
<p class="code" id="code">${code}</p>
<div class="stack">
<p class="notice"><strong>${later.codeWarning}</strong> ${words.closePage}</p>
${due && html`<p>${fill(later.answerBy, { t: instantInWords(due, entry.language, timeZone) })}</p>`}
${isRequest && html`<p>${fill(words.ppid, { x: ppidAddress ?? 'PPID' })}</p>`}
<p><a href="/lacak/biasa?${query}">${later.followIt}</a></p>
<p><a href="/lapor/biasa?${query}">${words.another}</a></p>
</div>`;
  const title = words.form.tracker.neutralTitle;
  return plainPage(reference, entry.agency, {
    title,
    language: entry.language,
    body,
    status: 201,
    secret: true,
  });
}

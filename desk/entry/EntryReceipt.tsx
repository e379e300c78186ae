import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Receipt } from '../../api-client/contract/intake/complaint.ts';
import type { Language } from '../../api-client/contract/primitives.ts';
import { useDesk } from '../components/desk-context.ts';
import { formatInstant } from '../format/dates.ts';
import { $now } from '../stores/now.ts';
import { entryText } from '../text/entry-text.ts';
import { DigitsQr } from './DigitsQr.tsx';
import { grouped, replyText, slipTexts } from './reply-text.ts';

export interface FiledEntry {
  complaintId: string;
  language: Language;
  receipt: Receipt;
}

const text = entryText.entry.done;

/** Shown once: the code, one tap to copy the reply, and a slip of paper for who came in person. */
export function EntryReceipt({ filed, another }: { filed: FiledEntry; another: () => void }) {
  const { reference, timeZone } = useDesk();
  const { regencyName, serviceUrl } = reference.instance;
  const now = useStore($now);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const { trackingCode, receivedAt, firstAnswerDueAt } = filed.receipt;
  const reply = replyText(filed.language, { regencyName, trackingCode, serviceUrl });
  const slip = slipTexts[filed.language];
  const copy = () =>
    navigator.clipboard.writeText(reply).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  return (
    <div class="entry-done">
      <div class="screen-head no-print">
        <h1 tabIndex={-1} ref={(heading) => heading?.focus()}>
          {text.title}
        </h1>
      </div>
      <p class="notice notice-wait no-print">{text.once}</p>
      <section class="card slip" lang={filed.language}>
        <div class="slip-words">
          <p class="slip-place">{regencyName}</p>
          <h2>{slip.title}</h2>
          <p>
            {slip.received}: {formatInstant(receivedAt, timeZone)}
          </p>
          <p class="slip-label">{slip.code}</p>
          <p class="slip-code">{grouped(trackingCode)}</p>
          <p>{slip.how(`${serviceUrl}/lacak`)}</p>
          <p class="hint">{slip.keep}</p>
        </div>
        <DigitsQr digits={trackingCode} label={slip.code} />
      </section>
      <div class="no-print">
        {firstAnswerDueAt && (
          <p>
            {Date.parse(firstAnswerDueAt) >= now
              ? text.due(formatInstant(firstAnswerDueAt, timeZone))
              : text.late(formatInstant(firstAnswerDueAt, timeZone))}
          </p>
        )}
        <div class="button-row">
          <button type="button" class="button" onClick={() => void copy()}>
            {text.copy}
          </button>
          <button type="button" class="button-quiet" onClick={() => print()}>
            {text.print}
          </button>
          <a class="button-quiet" href={`/aduan/${filed.complaintId}`}>
            {text.open}
          </a>
          <button type="button" class="button-quiet" onClick={another}>
            {text.another}
          </button>
        </div>
        <p role="status" class="entry-copied">
          {copied === 'yes' && text.copied}
          {copied === 'no' && text.copyFailed}
        </p>
        <details>
          <summary>{text.reply}</summary>
          <p class="words reply-words" lang={filed.language}>
            {reply}
          </p>
        </details>
      </div>
    </div>
  );
}

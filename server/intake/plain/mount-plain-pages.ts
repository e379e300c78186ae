import type { Context, Hono } from 'hono';
import type { Receipt } from '../../../api-client/contract/intake/complaint.ts';
import type { Language } from '../../../api-client/contract/primitives.ts';
import { ProblemFailure } from '../../http/problem-failure.ts';
import { failureOf } from '../../http/problem-response.ts';
import { createWorkQueue } from '../../photos/work-queue.ts';
import type { Server } from '../../server.ts';
import { findByCode } from '../find-by-code.ts';
import { trackView } from '../track-view.ts';
import { filePlainly, receiptOf, sentOf } from './file-plainly.ts';
import { emptyEntry, filesIn, type PlainEntry, readEntry } from './plain-entry.ts';
import { type Fault, faultsOf } from './plain-faults.ts';
import { plainFormPage } from './plain-form-page.ts';
import { takePhotos } from './plain-photos.ts';
import { plainReceiptPage } from './plain-receipt-page.ts';
import { plainStatusPage, plainTrackPage } from './plain-track-page.ts';
import { type PlainForm, readPlainForm } from './read-plain-form.ts';
import { plainText } from './text/plain-text.ts';

/** A form with four camera photos takes up to 80 MB while it is read. */
const reading = createWorkQueue({ atOnce: 2, waiting: 20 });
/** What a filled trap costs: a person never sees it, a program waits. */
const TRAPPED_MS = 8_000;

export interface PlainOptions {
  /** Waits so many milliseconds. */
  pause: (milliseconds: number) => Promise<unknown>;
}

/**
 * The form and the status without script, on our own top-level page: anonymous alone, since nothing could be sealed. They go through the
 * same doors as the API (`fileComplaint`, `storePhoto`, `findByCode`). Another site's page may not send into them: with a key of its own
 * choosing it could work out the code.
 */
export function mountPlainPages(app: Hono, server: Server, { pause }: PlainOptions): void {
  const languageOf = (asked: unknown): Language => {
    const { languages } = server.reference.instance;
    return languages.find((each) => each === asked) ?? languages[0] ?? 'id';
  };
  const agencyOf = (asked: unknown): string => {
    const agency = typeof asked === 'string' ? server.reference.agency(asked) : undefined;
    return agency && !agency.retired ? agency.code : '';
  };
  const newKey = () => Buffer.from(server.effects.randomBytes('plain-key', 24)).toString('base64url');
  const emptyForm = (context: Context) =>
    emptyEntry(newKey(), languageOf(context.req.query('lang')), agencyOf(context.req.query('agency')));

  app.get('/lapor/biasa', (context) => plainFormPage(server.reference, emptyForm(context)));
  // An address of its own: a POST makes a browser forget the page of the same address (RFC 9111, 4.4), and with it the key that keeps
  // "back, and send again" from filing twice.
  app.get('/lapor/kirim', (context) => context.redirect('/lapor/biasa'));
  app.post('/lapor/kirim', async (context) => {
    if (isForeign(context)) return plainFormPage(server.reference, emptyForm(context));
    try {
      return await reading(async () => answer(await readPlainForm(context.req.raw), emptyForm(context)));
    } catch (error) {
      const entry = emptyForm(context);
      const message = plainText(entry.language)[failureOf(error).code === 'busy' ? 'busy' : 'failed'];
      return plainFormPage(server.reference, entry, [{ field: 'send', message }], 503);
    }
  });
  app.get('/lacak/biasa', (context) =>
    plainTrackPage(server, languageOf(context.req.query('lang')), agencyOf(context.req.query('agency'))),
  );
  app.post('/lacak/biasa', async (context) => {
    const form = isForeign(context) ? null : await readPlainForm(context.req.raw);
    const language = languageOf(form?.fields.get('lang') ?? context.req.query('lang'));
    const agency = agencyOf(form?.fields.get('agency'));
    const typed = form?.fields.get('code');
    if (typeof typed !== 'string' || typed.length > 40) return plainTrackPage(server, language, agency);
    try {
      const complaintId = await findByCode(server, typed);
      return await plainStatusPage(server, language, agency, await trackView(server, complaintId));
    } catch (error) {
      const words = plainText(language);
      const { code } = failureOf(error);
      if (code === 'code_is_nik') {
        return plainTrackPage(server, language, agency, { message: words.form.tracker.isNik, typed: '' });
      }
      const message = code === 'code_not_found' ? words.notFound : words.failed;
      return plainTrackPage(server, language, agency, { message, typed });
    }
  });

  async function answer(form: PlainForm | null, fresh: PlainEntry): Promise<Response> {
    const { reference } = server;
    if (!form) {
      const message = plainText(fresh.language).tooLarge;
      return plainFormPage(reference, fresh, [{ field: 'photo', message }], 422);
    }
    const entry = readEntry(form.fields, languageOf(form.fields.get('speak') ?? form.fields.get('lang')));
    entry.agency = agencyOf(entry.agency);
    const words = plainText(entry.language);
    if (form.fields.get('website')) await pause(TRAPPED_MS);
    try {
      const receipt = await file(form, entry);
      if (!Array.isArray(receipt)) return await plainReceiptPage(reference, entry, receipt);
      return await plainFormPage(reference, entry, receipt, receipt.length > 0 ? 422 : 200);
    } catch (error) {
      const fault = faultOf(error, words);
      if (!fault) return plainFormPage(reference, entry, [{ field: 'send', message: words.failed }], 503);
      // Under a new key what stands in the form can be sent as another complaint.
      if (fault.renew) entry.key = newKey();
      return plainFormPage(reference, entry, [fault], 422);
    }
  }

  /** The receipt, or what stands in its way; nothing of either when only the language was changed. */
  async function file(form: PlainForm, entry: PlainEntry): Promise<Receipt | Fault[]> {
    const files = filesIn(form.fields);
    const words = plainText(entry.language);
    const sent = await sentOf(entry, files);
    if (form.fields.has('speak')) return takePhotos(server, entry, files);
    const earlier = await receiptOf(server, entry, sent);
    if (earlier) return earlier;
    const faults = [...faultsOf(server, entry), ...(await takePhotos(server, entry, files))];
    if (form.cut) faults.push({ field: 'photo', message: words.tooLarge });
    if (faults.length === 0) return filePlainly(server, entry, sent);
    // A second press may come while the first is being stored, its photos already taken.
    return (await receiptOf(server, entry, sent)) ?? faults;
  }
}

/** Whether another site's page sent this; browsers older than the header (2020 to 2023) do not say. */
const isForeign = (context: Context): boolean => {
  const from = context.req.header('sec-fetch-site');
  return from !== undefined && from !== 'same-origin' && from !== 'none';
};

function faultOf(error: unknown, words: ReturnType<typeof plainText>): (Fault & { renew?: true }) | null {
  if (!(error instanceof ProblemFailure)) return null;
  switch (error.code) {
    case 'key_reused':
    case 'key_missing':
      return { field: 'send', message: words.repeated, renew: true };
    case 'unknown_photo':
      return { field: 'photo', message: words.photoGone };
    default:
      return null;
  }
}

import { html } from 'hono/html';
import type { TrackView } from '../../../api-client/contract/intake/track.ts';
import type { Language } from '../../../api-client/contract/primitives.ts';
import type { Server } from '../../server.ts';
import { dayInWords, instantInWords } from '../track-words.ts';
import { plainPage } from './plain-page.ts';
import { fill, plainText } from './text/plain-text.ts';

/** Seconds until an opened status closes, as the tracker with script does. */
const OPEN_SECONDS = 120;

/** Asks for a code. `typed` is shown again with its fault; a NIK is not. */
export function plainTrackPage(
  { reference }: Server,
  language: Language,
  agency: string,
  fault: { message: string; typed: string } | null = null,
): Promise<Response> {
  const { form } = plainText(language);
  const { tracker } = form;
  const body = html`
${fault && html`<div class="notice bad" id="errors" role="alert" tabindex="-1" autofocus><strong>${form.errorTitle}</strong><ul><li><a href="#code">${fault.message}</a></li></ul></div>`}
<h1>${tracker.title}</h1>
<form method="post" action="/lacak/biasa">
<input type="hidden" name="lang" value="${language}">
<input type="hidden" name="agency" value="${agency}">
<div class="field">
<label for="code">${tracker.code}</label>
<p class="hint" id="code-hint">${tracker.codeHint}</p>
${fault && html`<p class="error" id="code-error">${fault.message}</p>`}
<input id="code" name="code" inputmode="numeric" autocomplete="off" maxlength="40" value="${fault?.typed ?? ''}" aria-describedby="code-hint${fault ? ' code-error' : ''}" aria-invalid="${fault ? 'true' : 'false'}">
</div>
<button class="main">${tracker.open}</button>
</form>`;
  return plainPage(reference, agency, {
    title: tracker.neutralTitle,
    language,
    body,
    status: fault ? 422 : 200,
    secret: fault !== null,
  });
}

/** Where a complaint stands, and no word of what she wrote or was written: a page without script cannot hide when it is left. */
export function plainStatusPage(
  { reference, addresses }: Server,
  language: Language,
  agency: string,
  view: TrackView,
): Promise<Response> {
  const words = plainText(language);
  const { tracker } = words.form;
  const { timeZone } = reference.instance;
  const due = view.due.map(({ clock, dueAt, state }) => {
    const at = { t: instantInWords(dueAt, language, timeZone) };
    const told =
      state === 'met' ? tracker.dueMet : fill(state === 'breached' ? tracker.dueLate : tracker.dueBy, at);
    return `${tracker.due[clock]}: ${told}`;
  });
  const body = html`
<h1 tabindex="-1" autofocus>${tracker.states[view.state]}</h1>
<div class="stack">
${(view.state === 'clarifying' || view.visit?.agreed === null) && html`<p class="notice"><strong>${words.question}</strong></p>`}
${view.agencyName && html`<p>${tracker.handledBy}: ${view.agencyName}</p>`}
<ol>${view.steps.map(({ state, at }) => html`<li>${tracker.states[state]}, ${dayInWords(at, language, timeZone)}</li>`)}</ol>
${due.length > 0 && html`<ul>${due.map((sentence) => html`<li>${sentence}</li>`)}</ul>`}
${view.publicId && html`<p><a href="${addresses.site}/aduan/${view.publicId}.html" rel="noreferrer">${tracker.publicPage}</a></p>`}
<p class="hint">${words.statusOnly} <a href="/lacak?lang=${language}">${tracker.title}</a></p>
<p class="hint">${words.closesItself} <a href="/lacak/biasa?lang=${language}">${tracker.lock}</a></p>
</div>`;
  return plainPage(reference, agency, {
    title: tracker.neutralTitle,
    language,
    body,
    closesAfter: OPEN_SECONDS,
    secret: true,
  });
}

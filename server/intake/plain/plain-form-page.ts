import { html } from 'hono/html';
import { limits } from '../../../api-client/contract/limits.ts';
import type { Language } from '../../../api-client/contract/primitives.ts';
import type { Reference } from '../../reference.ts';
import type { PlainEntry } from './plain-entry.ts';
import type { Fault } from './plain-faults.ts';
import { type Html, plainPage, queryOf } from './plain-page.ts';
import { fill, plainText } from './text/plain-text.ts';

const LANGUAGES: Record<Language, string> = { id: 'Indonesia', en: 'English', jv: 'Basa Jawa' };

/** The form without script: what was typed stands in it, what is wrong with it above and beside. */
export function plainFormPage(
  reference: Reference,
  entry: PlainEntry,
  faults: readonly Fault[] = [],
  status: 200 | 422 | 503 = 200,
): Promise<Response> {
  const words = plainText(entry.language);
  const { later, ...start } = words.form;
  const { instance } = reference;
  const messageOf = (field: Fault['field']) => faults.find((fault) => fault.field === field)?.message;
  const tie = (field: Fault['field'], hint: boolean) => {
    const described = [messageOf(field) && `${field}-error`, hint && `${field}-hint`]
      .filter(Boolean)
      .join(' ');
    return html`id="${field}" aria-describedby="${described}" aria-invalid="${messageOf(field) ? 'true' : 'false'}"`;
  };
  const field = (
    name: Fault['field'],
    label: string,
    hint: string | null,
    input: Html,
  ) => html`<div class="field">
<label for="${name}">${label}</label>
${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
${messageOf(name) && html`<p class="error" id="${name}-error">${messageOf(name)}</p>`}
${input}
</div>`;
  const check = (name: string, label: string, checked: boolean, value = '1', hint = '') =>
    html`<label class="check"><input type="checkbox" name="${name}" value="${value}"${checked ? ' checked' : ''}><span>${label}${hint && html` <small>${hint}</small>`}</span></label>`;
  const option = (code: string, name: string, chosen: string) =>
    html`<option value="${code}"${code === chosen ? ' selected' : ''}>${name}</option>`;

  const categories = reference.categories.filter(({ retired }) => !retired);
  const mayStay = entry.anyway || faults.some((fault) => fault.mayStay);
  const agency = reference.agency(entry.agency);
  const body = html`
${faults.length > 0 && html`<div class="notice bad" id="errors" role="alert" tabindex="-1" autofocus><strong>${start.errorTitle}</strong><ul>${faults.map((fault) => html`<li><a href="#${fault.field}">${fault.message}</a></li>`)}</ul></div>`}
<h1>${words.title}</h1>
<div class="stack">
<p class="notice">${words.intro}</p>
<p><a href="tel:${instance.emergencyNumber}">${fill(start.emergency, { n: instance.emergencyNumber })}</a></p>
<p><a href="/lapor?${queryOf(entry)}">${words.withScript}</a></p>
</div>
<form method="post" action="/lapor/kirim" enctype="multipart/form-data">
<button class="unseen" tabindex="-1" aria-hidden="true">${later.send}</button>
<input type="hidden" name="key" value="${entry.key}">
<input type="hidden" name="lang" value="${entry.language}">
<input type="hidden" name="agency" value="${entry.agency}">
<div class="speak" role="group" aria-label="${start.language}">${instance.languages.map((each) => html`<button name="speak" value="${each}" lang="${each}"${each === entry.language ? ' aria-current="true"' : ''}>${LANGUAGES[each]}</button>`)}</div>
${field('category', start.category, null, html`<select name="category" ${tie('category', false)}><option value="">${start.choose}</option>${categories.map(({ code, name }) => option(code, name[entry.language], entry.category))}</select>`)}
${field(
  'story',
  start.story,
  words.noNames,
  html`<textarea name="story" rows="6" ${tie('story', true)}>
${entry.text}</textarea>`,
)}
${field('village', later.village, null, html`<select name="village" ${tie('village', false)}><option value="">${start.choose}</option>${villagesByDistrict(reference).map(([district, villages]) => html`<optgroup label="${district}">${villages.map(({ code, name }) => option(code, name, entry.village || (agency?.regionCode ?? '')))}</optgroup>`)}</select>`)}
${field('landmark', `${later.landmark} (${later.optional})`, later.landmarkHint, html`<input name="landmark" autocomplete="off" value="${entry.landmark}" ${tie('landmark', true)}>`)}
${mayStay && check('anyway', words.sendAnyway, entry.anyway)}
${check('home', later.atHome, entry.atHome, '1', later.atHomeHint)}
${field('day', `${later.since} (${later.optional})`, null, html`<input type="date" name="day" value="${entry.day}" ${tie('day', false)}>`)}
${entry.kept.length > 0 && html`<fieldset>${entry.kept.map((id, index) => check('kept', fill(words.kept, { n: index + 1 }), true, id))}</fieldset>`}
<div class="unseen" aria-hidden="true"><label for="website">${words.trap}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div>
${
  entry.kept.length < limits.photosPerComplaint &&
  field(
    'photo',
    `${start.photos} (${later.optional})`,
    start.photosHint,
    html`<input type="file" name="photo" accept="image/*,.heic,.heif" multiple ${tie('photo', true)}>`,
  )
}
${check('consent', later.photoConsent, entry.photoConsent)}
<p class="hint" id="send" tabindex="-1">${later.reviewNote}</p>
<button class="main">${later.send}</button>
</form>`;
  const title = faults.length > 0 ? `${words.errorPrefix}: ${words.title}` : words.title;
  return plainPage(reference, entry.agency, { title, language: entry.language, body, status, secret: false });
}

function villagesByDistrict({ regionsByName }: Reference): [string, Reference['regions']][] {
  const districts = regionsByName.filter(({ level }) => level === 'district');
  return districts.map(({ code, name }) => [
    name,
    regionsByName.filter(({ level, parentCode }) => level === 'village' && parentCode === code),
  ]);
}

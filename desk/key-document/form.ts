import { keyDocumentText as text } from '../text/key-document-text.ts';
import { element } from './element.ts';

export interface Field {
  label: string;
  hint?: string;
  /** `words`: several lines, where Enter does not send. */
  type: 'password' | 'text' | 'words';
}

/** What the person must mend; shown in the form, the words stay. */
export class FormError extends Error {
  override name = 'FormError';
}

/**
 * A form without `<form>`: the sandbox forbids submitting. `submit` gets the values in order of `fields`; a `FormError`
 * it throws is shown as a sentence, any other failure as `text.failed`.
 */
export function makeForm(options: {
  fields: Field[];
  button: string;
  submit: (values: string[]) => Promise<void>;
}): HTMLElement {
  const message = element('p', { className: 'message', role: 'alert' });
  const inputs = options.fields.map((field, index) => {
    const common = { id: `field-${index}`, spellcheck: false };
    if (field.type === 'words') {
      const area = element('textarea', { ...common, rows: 5, autocapitalize: 'none' });
      area.autocomplete = 'off';
      return area;
    }
    const input = element('input', { ...common, type: field.type });
    input.autocomplete = 'off';
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') void run();
    });
    return input;
  });
  const button = element('button', { type: 'button', onclick: () => void run() }, options.button);
  const rows = options.fields.map((field, index) => {
    const label = element('label', { htmlFor: `field-${index}` }, field.label);
    const input = inputs[index];
    const row = element('div', { className: 'row' }, label);
    if (field.hint) {
      row.append(element('p', { className: 'hint', id: `hint-${index}` }, field.hint));
      input?.setAttribute('aria-describedby', `hint-${index}`);
    }
    if (input) row.append(input);
    return row;
  });

  async function run(): Promise<void> {
    if (button.disabled) return;
    button.disabled = true;
    button.textContent = text.working;
    message.textContent = '';
    try {
      await options.submit(inputs.map((input) => input.value));
    } catch (error) {
      message.textContent = error instanceof FormError ? error.message : text.failed;
    }
    button.disabled = false;
    button.textContent = options.button;
  }

  return element('div', { className: 'form' }, ...rows, message, button);
}

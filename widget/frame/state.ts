import type { Receipt } from '../../api-client/contract/intake/complaint.ts';
import type { SealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import type { Language } from '../../api-client/contract/primitives.ts';
import type { InstanceForForm } from '../../api-client/contract/public/instance.ts';
import { type Draft, emptyDraft } from '../outbox/draft.ts';
import type { Contact } from '../seal/contact.ts';
import type { ServiceData } from '../seal/service-data.ts';
import { idStart } from '../text/id-start.ts';
import type { StartText, Text } from '../text/text.ts';
import type { FormData } from './form-data.ts';

export type Step = 'what' | 'where' | 'who' | 'review' | 'sending' | 'receipt';

export interface FieldError {
  /** The id of the input at fault. */
  field: string;
  message: string;
}

export interface State {
  view: 'form' | 'tracker';
  step: Step;
  language: Language;
  start: StartText;
  /** All words; null until the chunk has come. */
  text: Text | null;
  draft: Draft;
  /** Typed identity: in memory until it is sealed, never anywhere else. */
  contact: Contact;
  /** As the contact, for a personal service; null while nothing is typed. */
  service: ServiceData | null;
  /** Made with the contact, since the seal is bound to it. */
  complaintId: string;
  sealed: SealedPart[] | null;
  instance: InstanceForForm | null;
  errors: FieldError[];
  /** A sentence above the step. */
  notice: string | null;
  /** An unsent complaint waits for its next try. */
  waitingToSend: boolean;
  /** Something is being fetched before the next step can show. */
  busy: boolean;
  receipt: Receipt | null;
}

export const data: FormData = JSON.parse(document.getElementById('form-data')?.textContent ?? '{}');

export const emptyContact = (): Contact => ({ kind: 'anonymous', name: null, number: null, notes: [] });

export const state: State = {
  view: data.mode,
  step: 'what',
  language: data.language,
  start: idStart,
  text: null,
  draft: emptyDraft(),
  contact: emptyContact(),
  service: null,
  complaintId: '',
  sealed: null,
  instance: null,
  errors: [],
  notice: null,
  busy: false,
  waitingToSend: false,
  receipt: null,
};

const listeners = new Set<() => void>();
let waiting = false;

/** Calls `listener` after every change; returns how to stop it. */
export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The one way the screen changes: merge, then draw once for all changes of this turn. */
export function update(patch: Partial<State> = {}): void {
  Object.assign(state, patch);
  if (waiting) return;
  waiting = true;
  queueMicrotask(() => {
    waiting = false;
    for (const listener of listeners) listener();
  });
}

export function updateDraft(patch: Partial<Draft>): void {
  update({ draft: { ...state.draft, ...patch } });
}

/** Shows a step from its top and hands it the focus, so that a screen reader reads its heading. */
export function go(step: Step): void {
  update({ step, errors: [], notice: null, busy: false });
  // A task of its own: drawing the step and laying it out at once would hold a cheap phone up for a tenth of a second.
  setTimeout(focusHeading);
}

export function focusHeading(): void {
  scrollTo(0, 0);
  document.getElementById('main')?.scrollTo(0, 0);
  document.querySelector('h1')?.focus();
}

/** Shows what is missing; the summary takes the focus. */
export function fail(errors: FieldError[]): void {
  update({ errors, busy: false });
  queueMicrotask(() => document.getElementById('errors')?.focus());
}

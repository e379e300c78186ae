import type { CaseEvent } from '../casework/case-event.ts';

type TextsOf<Type extends CaseEvent['type']> = readonly Exclude<
  keyof Extract<CaseEvent, { type: Type }>,
  'type'
>[];

/** The free texts in the data of each kind of event; the state of a complaint is made of none of them. */
const TEXTS: { [Type in CaseEvent['type']]: TextsOf<Type> } = {
  filed: [],
  clarification_asked: [],
  message_received: [],
  verified: [],
  subject_changed: ['reason'],
  field_checked: [],
  subject_heard: [],
  rejected: ['explanation'],
  forwarded: ['explanation'],
  merged: [],
  assigned: [],
  work_started: [],
  replied: [],
  reply_reclassified: ['reason'],
  reassignment_requested: ['reason'],
  resolved: ['text', 'withoutPhotoReason'],
  visit_requested: ['reason'],
  visit_answered: [],
  verdict_given: [],
  reopened: ['reason'],
  closed: [],
  published: [],
  withdrawn: ['reason'],
};

/** The data of an event without its free texts; one that was null stays null. Every other value stays, so that a replay gives the same. */
export function eraseEventTexts(type: string, data: string): string {
  const names: readonly string[] = TEXTS[type as CaseEvent['type']] ?? [];
  const values = JSON.parse(data) as Record<string, unknown>;
  for (const name of names) if (typeof values[name] === 'string') values[name] = '';
  return JSON.stringify(values);
}

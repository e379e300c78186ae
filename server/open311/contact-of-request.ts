import { type Contact, contactLimits } from '../../widget/seal/contact.ts';
import { Open311Failure } from './open311-failure.ts';
import type { SentForm } from './read-form.ts';

/**
 * What the partner tells of the reporter; it goes into the seal and nowhere else. `device_id` and `account_id` name a person to her own
 * application alone: they are not kept. Throws `Open311Failure` 400 for what is too long to be one.
 */
export function contactOfRequest(form: SentForm): Contact {
  const limited = (name: string, most: number) => {
    const text = form.value(name) ?? '';
    if (text.length > most) {
      throw new Open311Failure({ code: 400, description: `${name} has at most ${most} characters.` });
    }
    return text;
  };
  const half = contactLimits.name / 2;
  const name = [limited('first_name', half), limited('last_name', half - 1)].filter(Boolean).join(' ');
  const number = limited('phone', contactLimits.number);
  const email = limited('email', contactLimits.note);
  const kind = name ? 'named' : number ? 'number' : 'anonymous';
  return { kind, name: name || null, number: number || null, notes: email ? [email] : [] };
}

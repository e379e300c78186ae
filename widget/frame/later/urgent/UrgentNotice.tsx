import { data, state } from '../../state.ts';
import { fill, more } from '../words.ts';
import { urgentMatter } from './urgent-matter.ts';

/** How a regency names that line among its other numbers (SAPA is the ministry's own). */
const WOMEN_AND_CHILDREN = /perempuan|anak|kekerasan|\bsapa\b|\bppa\b/i;

/** The numbers to call first; the form goes on all the same. */
export function UrgentNotice() {
  const text = more().urgent;
  const matter = urgentMatter(state.draft.text);
  const others = state.instance?.instance.otherEmergencyNumbers ?? [];
  const named = others.find(({ name }) => WOMEN_AND_CHILDREN.test(name));
  const line = (number: string, label: string) => (
    <a class="button main" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
      {fill(label, { n: number })}
    </a>
  );
  return (
    <div role="status">
      {matter && (
        <div class="notice bad">
          <p>{matter === 'violence' ? text.violence : text.emergency}</p>
          <p class="choices">
            {line(data.emergencyNumber, text.call)}
            {matter === 'violence' && named && line(named.number, text.callViolence)}
          </p>
          <p>{text.goOn}</p>
        </div>
      )}
    </div>
  );
}

import { fill, formatDay } from '../later/words.ts';
import { fail, state, update } from '../state.ts';
import type { Tracked } from './Tracker.tsx';
import { trackerText } from './tracker-words.ts';

/** What may happen and did happen with her sealed service data; consent can be given and taken back at any time. */
export function Service({ view, code, replace }: Tracked) {
  const text = trackerText().service;
  const { service } = view;
  if (!service) return null;
  const change = async () => {
    update({ busy: true, notice: null, errors: [] });
    const api = await import('../api.ts').catch(() => null);
    try {
      if (!api) throw new Error('offline');
      const next = await api.client.changeConsent({ trackingCode: code, agreed: !service.consent });
      update({ busy: false });
      replace(next);
    } catch (error) {
      fail([{ field: 'consent', message: api?.sentenceOf(error) ?? state.start.noNetwork }]);
    }
  };
  return (
    <section>
      <h2>{text.title}</h2>
      {service.releases.length === 0 ? (
        <p>{text.never}</p>
      ) : (
        <ul>
          {service.releases.map(({ field, agencyName, on, until, state: stands }) => (
            <li key={`${field}${on}${agencyName}`}>
              {fill(text.released, { f: text.fields[field], a: agencyName, t: formatDay(on) })}{' '}
              <small>
                {stands === 'active' ? fill(text.until, { t: formatDay(until) }) : text.ended[stands]}
              </small>
            </li>
          ))}
        </ul>
      )}
      <p>{service.consent ? text.agreed : text.refused}</p>
      <button type="button" id="consent" disabled={state.busy} onClick={change}>
        {service.consent ? text.withdraw : text.agree}
      </button>
    </section>
  );
}

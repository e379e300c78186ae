import { fill, formatDay } from '../later/words.ts';
import { fail, state, update } from '../state.ts';
import type { Tracked } from './Tracker.tsx';
import { trackerText } from './tracker-words.ts';

/** Who wants to come to her home and why, what she would give, and her yes or no; either can be changed until the matter is closed. */
export function Visit({ view, code, replace }: Tracked) {
  const text = trackerText().visit;
  const { visit } = view;
  if (!visit) return null;
  const { agencyName: a, agreed, hasPoint } = visit;
  const answer = async (yes: boolean) => {
    update({ busy: true, notice: null, errors: [] });
    const api = await import('../api.ts').catch(() => null);
    try {
      if (!api) throw new Error('offline');
      const next = await api.client.answerVisit({ trackingCode: code, agreed: yes });
      update({ busy: false });
      replace(next);
      queueMicrotask(() => document.getElementById('visit')?.focus());
    } catch (error) {
      fail([{ field: 'visit', message: api?.sentenceOf(error) ?? state.start.noNetwork }]);
    }
  };
  const button = (yes: boolean, label: string) => (
    <button type="button" disabled={state.busy} onClick={() => void answer(yes)}>
      {label}
    </button>
  );
  return (
    <section class="verdict">
      <h2 id="visit" tabIndex={-1}>
        {text.title}
      </h2>
      <p>{fill(text.asks, { a, t: formatDay(visit.on) })}</p>
      <blockquote class="story">{visit.reason}</blockquote>
      <p role="status">
        {fill(
          agreed === null ? (hasPoint ? text.gives : text.noPoint) : agreed ? text.agreed : text.refused,
          {
            a,
          },
        )}
      </p>
      <div class="choices">
        {hasPoint && !agreed && button(true, text.agree)}
        {agreed !== false && button(false, agreed ? text.withdraw : text.refuse)}
      </div>
    </section>
  );
}

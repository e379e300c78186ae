import { fill, formatInstant } from '../later/words.ts';
import { fail, state, update } from '../state.ts';
import type { Tracked } from './Tracker.tsx';
import { trackerText } from './tracker-words.ts';
import { Photos } from './WorkPhotos.tsx';

/** The page that is about to be public, all of it, and the one button that stops it. The page's words are Indonesian, as on the page. */
export function Publication({ view, code, replace }: Tracked) {
  const text = trackerText();
  const { publication } = view;
  if (!publication) return null;
  if (publication.stopped) return <p>{text.stopped}</p>;
  const stop = async () => {
    update({ busy: true, notice: null, errors: [] });
    const api = await import('../api.ts');
    try {
      const next = await api.client.stopPublication(code);
      update({ busy: false });
      replace(next);
    } catch (error) {
      fail([{ field: 'stop', message: api.sentenceOf(error) ?? state.start.noNetwork }]);
    }
  };
  return (
    <section class="verdict">
      <h2>{fill(text.soon, { t: formatInstant(publication.goesPublicAt, false) })}</h2>
      <p>{text.soonHint}</p>
      <div class="soon" lang="id">
        <b>{publication.title}</b>
        <dl>
          {publication.facts.map(([about, said]) => (
            <div key={about}>
              <dt>{about}</dt>
              <dd class="story">{said}</dd>
            </div>
          ))}
        </dl>
        <Photos photos={publication.photos} code={code} />
      </div>
      <button type="button" id="stop" disabled={state.busy} onClick={stop}>
        {text.pointsToMe}
      </button>
    </section>
  );
}

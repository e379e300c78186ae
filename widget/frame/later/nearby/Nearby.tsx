import { data, state, update } from '../../state.ts';
import { fill, more } from '../words.ts';
import { type NearbyCase, nearbyCases } from './nearby-cases.ts';

/** Below this no map of a phone moves, so the search is not repeated: about a hundred metres. */
const DIGITS = 3;

let searched = '';
let found: NearbyCase[] = [];

/** From the public site's own files; nothing of ours goes along but the path. */
const read = async (path: string): Promise<unknown> => {
  const answer = await fetch(`${data.siteUrl}/publikasi/${path}`, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
};

function search(): void {
  const { point } = state.draft.place;
  const { categoryCode } = state.draft;
  const key = point
    ? `${point.latitude.toFixed(DIGITS)},${point.longitude.toFixed(DIGITS)},${categoryCode}`
    : '';
  if (key === searched) return;
  searched = key;
  found = [];
  if (!point) return;
  // A site that cannot be reached, or does not allow it, suggests nothing.
  nearbyCases(point, categoryCode, read).then(
    (cases) => {
      if (key !== searched) return;
      found = cases;
      update();
    },
    () => {},
  );
}

/** "It may have been reported already": solved cases of the same kind beside the chosen point. Never in the way. */
export function Nearby() {
  search();
  const text = more().nearby;
  return (
    <div role="status">
      {found.length > 0 && (
        <div class="notice">
          <b>{text.title}</b>
          <p>{text.intro}</p>
          <ul>
            {found.map(({ publicId, metres }) => (
              <li key={publicId}>
                <a href={`${data.siteUrl}/aduan/${publicId}.html`} target="_blank" rel="noreferrer">
                  {fill(text.open, { m: metres })}
                </a>
              </li>
            ))}
          </ul>
          <p>{text.goOn}</p>
        </div>
      )}
    </div>
  );
}

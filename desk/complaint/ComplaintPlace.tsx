import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import { useDesk } from '../components/desk-context.ts';
import { formatInstant } from '../format/dates.ts';
import { formatPoint } from '../format/format-point.ts';
import { PlaceMap } from '../map/PlaceMap.tsx';
import { text } from '../text/id.ts';

export function ComplaintPlace({ complaint }: { complaint: ComplaintForVerifier }) {
  const { names, timeZone } = useDesk();
  const { place, visit } = complaint;
  const notes = [
    place.pointSource && (text.complaint.source[place.pointSource] ?? place.pointSource),
    place.accuracy !== null && text.complaint.accuracy(place.accuracy),
  ].filter(Boolean);
  return (
    <section>
      <h2>{text.complaint.place}</h2>
      <p>
        {names.place(place.villageCode, place.districtCode)}
        {place.landmark && (
          <span class="block">
            {text.complaint.landmark}: {place.landmark}
          </span>
        )}
      </p>
      {place.atHome && <p class="notice notice-wait">{text.complaint.atHome}</p>}
      {visit && (
        <p class="notice">
          {text.visit.state(
            names.agency(visit.agencyCode),
            formatInstant(visit.askedAt, timeZone),
            visit.agreed,
          )}
        </p>
      )}
      {place.point ? (
        <>
          <PlaceMap point={place.point} villageCode={place.villageCode} />
          <p class="hint">
            {formatPoint(place.point)}
            {notes.length > 0 && ` · ${notes.join(', ')}`}
          </p>
        </>
      ) : (
        <p class="hint">{text.complaint.noPoint}</p>
      )}
    </section>
  );
}

import type { ComplaintForAgency } from '../../api-client/contract/desk/agency.ts';
import { useDesk } from '../components/desk-context.ts';
import { formatDate } from '../format/dates.ts';
import { formatPoint } from '../format/format-point.ts';
import { PlaceMap } from '../map/PlaceMap.tsx';
import { announce } from '../stores/announcement.ts';
import { text } from '../text/id.ts';

export function AgencyPlace({ complaint }: { complaint: ComplaintForAgency }) {
  const { names } = useDesk();
  const { visit } = complaint;
  const { villageCode, districtCode } = complaint.place;
  const point = complaint.place.point ?? visit?.point ?? null;
  return (
    <section>
      <h2>{text.agencyComplaint.place}</h2>
      <p>{names.place(villageCode, districtCode)}</p>
      {point ? (
        <>
          <PlaceMap point={point} villageCode={villageCode} />
          <p class="button-row">
            <span class="hint">{formatPoint(point)}</span>
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                void navigator.clipboard
                  .writeText(formatPoint(point))
                  .then(() => announce(text.agencyComplaint.copied));
              }}
            >
              {text.agencyComplaint.copyPoint}
            </button>
          </p>
        </>
      ) : (
        <p class="hint">{text.agencyComplaint.villageOnly}</p>
      )}
      {visit && (
        <p class="notice">{visit.point ? text.visit.given : text.visit.asked(formatDate(visit.on))}</p>
      )}
    </section>
  );
}

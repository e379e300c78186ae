import type { ComplaintForAgency } from '../../api-client/contract/desk/agency.ts';
import { useDesk } from '../components/desk-context.ts';
import { formatPoint } from '../format/format-point.ts';
import { PlaceMap } from '../map/PlaceMap.tsx';
import { announce } from '../stores/announcement.ts';
import { text } from '../text/id.ts';

export function AgencyPlace({ complaint }: { complaint: ComplaintForAgency }) {
  const { names } = useDesk();
  const { point, villageCode, districtCode } = complaint.place;
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
    </section>
  );
}

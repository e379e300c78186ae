import type { LateList } from '../../api-client/contract/desk/overview.ts';
import { Dialog } from '../components/Dialog.tsx';
import { useDesk } from '../components/desk-context.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** What is late, by number, of one agency (null: of verification) or of all. */
export function LateDialog({ agencyCode, close }: { agencyCode: string | null; close: () => void }) {
  const { names } = useDesk();
  const { state, reload } = useResource('late', client.lateList);
  const isShown = (code: string | null) => agencyCode === 'all' || code === agencyCode;
  const who =
    agencyCode === 'all'
      ? text.late.everybody
      : agencyCode === null
        ? text.overview.verification
        : names.agency(agencyCode);
  return (
    <Dialog title={text.late.title(who)} close={close} wide>
      <ResourceView state={state} reload={reload}>
        {({ items, closed }) => {
          const shown = items.filter((item) => isShown(item.agencyCode));
          const hidden = closed
            .filter((one) => isShown(one.agencyCode))
            .reduce((sum, one) => sum + one.late, 0);
          return (
            <>
              {shown.length === 0 && hidden === 0 && <p class="empty">{text.late.none}</p>}
              {shown.length > 0 && <LateTable items={shown} withAgency={agencyCode === 'all'} />}
              {hidden > 0 && <p>{text.late.closed(hidden)}</p>}
              <p class="hint">{text.late.why}</p>
            </>
          );
        }}
      </ResourceView>
    </Dialog>
  );
}

function LateTable({ items, withAgency }: { items: LateList['items']; withAgency: boolean }) {
  const { names } = useDesk();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe scrollable-region-focusable)
    <section class="table-frame" aria-label={text.overview.late} tabIndex={0}>
      <table class="late-table">
        <thead>
          <tr>
            <th scope="col">{text.late.number}</th>
            <th scope="col">{text.late.days}</th>
            {withAgency && <th scope="col">{text.overview.agency}</th>}
            <th scope="col">{text.late.category}</th>
            <th scope="col">{text.late.district}</th>
            <th scope="col">{text.late.promise}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.number}>
              <th scope="row" class="code">
                {item.number}
              </th>
              <td class="cell-late">
                {text.late.daysLate(item.daysLate)}
                {item.provisional && <span class="hint block">{text.common.provisional}</span>}
              </td>
              {withAgency && (
                <td>
                  {item.agencyCode === null ? text.overview.verification : names.agency(item.agencyCode)}
                </td>
              )}
              <td>{names.category(item.categoryCode)}</td>
              <td>{item.districtCode === null ? text.late.hidden : names.region(item.districtCode)}</td>
              <td>{text.clock[item.clock]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import type { AgencyQueueItem } from '../../../api-client/contract/desk/agency.ts';
import { useDesk } from '../../components/desk-context.ts';
import { wholeWords } from '../../format/excerpt.ts';
import { text } from '../../text/id.ts';

/** Every complaint is ticked at first: handing over all of them is the ordinary case. `left`: those unticked. */
export function HandOverChoice(props: {
  items: AgencyQueueItem[];
  left: ReadonlySet<string>;
  change: (left: ReadonlySet<string>) => void;
}) {
  const { items, left } = props;
  const { names } = useDesk();
  if (items.length === 0) return <p class="hint">{text.team.noneOpen}</p>;
  const toggle = (id: string) => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    props.change(next);
  };
  return (
    <fieldset class="field hand-over">
      <legend>{text.team.which}</legend>
      <p class="button-row">
        <button type="button" class="button-quiet" onClick={() => props.change(new Set())}>
          {text.team.chooseAll}
        </button>
        <button
          type="button"
          class="button-quiet"
          onClick={() => props.change(new Set(items.map((item) => item.complaintId)))}
        >
          {text.team.chooseNone}
        </button>
      </p>
      {items.map((item) => (
        <label key={item.complaintId} class="choice">
          <input
            type="checkbox"
            checked={!left.has(item.complaintId)}
            onChange={() => toggle(item.complaintId)}
          />
          <span>
            <strong>{names.category(item.categoryCode)}</strong> · {names.place(item.villageCode)}
            <span class="hint block">{wholeWords(item.briefExcerpt)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

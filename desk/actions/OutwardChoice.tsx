import type { OutwardOffer } from '../../api-client/contract/desk/outward.ts';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { formatPoint } from '../format/format-point.ts';
import { outwardText } from '../text/outward-text.ts';

const words = outwardText.forward;

/** Whether the forwarding is also sent to the owner's own system, and everything that goes with the brief then. */
export function OutwardChoice(props: {
  offer: OutwardOffer;
  value: string;
  onChange: (targetId: string, name: string | null) => void;
}) {
  const { targets, place, closing } = props.offer;
  if (targets.length === 0 || place === null) return null;
  return (
    <>
      <RadioGroup
        id="forward-outward"
        legend={words.legend}
        value={props.value}
        options={[
          { value: '', label: words.no },
          ...targets.map(({ targetId, name, serviceName }) => ({
            value: targetId,
            label: words.to(name, serviceName),
          })),
        ]}
        onChange={(value) =>
          props.onChange(value, targets.find(({ targetId }) => targetId === value)?.name ?? null)
        }
      />
      {props.value !== '' && (
        <div class="notice">
          <p class="copy-label">{words.preview}</p>
          <p>{words.closing(closing)}</p>
          <p>
            {words.place}: {place.address}
            {place.point && ` (${formatPoint(place.point)})`}
          </p>
          <p class="hint">{words.nothingElse}</p>
        </div>
      )}
    </>
  );
}

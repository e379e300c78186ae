import { useEffect, useRef, useState } from 'preact/hooks';
import type { Point } from '../../../api-client/contract/primitives.ts';
import { useDesk } from '../../components/desk-context.ts';
import { entryText } from '../../text/entry-text.ts';
import type { Picker } from './draw-picker.ts';

const text = entryText.entry;

/** The map, fetched when it is asked for. */
export function PlacePicker(props: {
  point: Point | null;
  onPick: (point: Point, villageCode: string | null) => void;
  close: () => void;
}) {
  const { reference } = useDesk();
  const box = useRef<HTMLElement>(null);
  const picker = useRef<Picker | null>(null);
  const [failed, setFailed] = useState(false);
  const onPick = useRef(props.onPick);
  onPick.current = props.onPick;

  // The map is drawn once; later points come from itself
  useEffect(() => {
    let gone = false;
    const element = box.current;
    if (!element) return;
    import('./draw-picker.ts')
      .then(({ drawPicker }) =>
        drawPicker({
          element,
          point: props.point,
          bounds: reference.bounds,
          boundariesUrl: new URL(reference.boundariesUrl, location.origin).href,
          onPick: (point, villageCode) => onPick.current(point, villageCode),
        }),
      )
      .then((made) => {
        picker.current = made;
        if (gone) made.remove();
      })
      .catch(() => setFailed(true));
    return () => {
      gone = true;
      picker.current?.remove();
    };
  }, []);

  if (failed) return <p class="notice notice-wait">{text.mapFailed}</p>;
  return (
    <div class="field">
      <p class="hint">{text.mapHint}</p>
      <section class="map entry-map" ref={box} aria-label={text.mapLabel} />
      <p class="button-row">
        <button type="button" class="button-quiet" onClick={() => picker.current?.pickCentre()}>
          {text.mapCentre}
        </button>
        <button type="button" class="button-quiet" onClick={props.close}>
          {text.mapClose}
        </button>
      </p>
    </div>
  );
}

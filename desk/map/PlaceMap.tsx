import { useEffect, useRef, useState } from 'preact/hooks';
import type { Point } from '../../api-client/contract/primitives.ts';
import { useDesk } from '../components/desk-context.ts';
import { text } from '../text/id.ts';

/** A small map of our own outlines; Leaflet and the outlines are fetched when it comes into view. */
export function PlaceMap({ point, villageCode }: { point: Point; villageCode: string | null }) {
  const { reference } = useDesk();
  const box = useRef<HTMLElement>(null);
  const [failed, setFailed] = useState(false);
  const { latitude, longitude } = point;

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let remove: (() => void) | undefined;
    let gone = false;
    const watcher = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      watcher.disconnect();
      import('./draw-place-map.ts')
        .then(({ drawPlaceMap }) =>
          drawPlaceMap({
            element,
            point: { latitude, longitude },
            villageCode,
            boundariesUrl: new URL(reference.boundariesUrl, location.origin).href,
          }),
        )
        .then((made) => {
          remove = made;
          if (gone) made();
        })
        .catch(() => setFailed(true));
    });
    watcher.observe(element);
    return () => {
      gone = true;
      watcher.disconnect();
      remove?.();
    };
  }, [latitude, longitude, villageCode, reference.boundariesUrl]);

  if (failed) return <p class="notice notice-wait">{text.complaint.mapFailed}</p>;
  return <section class="map" ref={box} aria-label={text.complaint.mapLabel} />;
}

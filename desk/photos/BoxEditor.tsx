import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '../text/id.ts';
import { type Box, boxBetween, moveBox, resizeBox } from './boxes.ts';
import { photoCheckText } from './photo-check-text.ts';
import { useBlobUrl } from './use-blob-url.ts';
import { scrollAfterZoom } from './zoom.ts';

const STEP = 0.01;
const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** A photo with solid boxes: drawn with pointer or finger, moved by keys; zoomed, it scrolls in its window. */
export function BoxEditor(props: {
  load: () => Promise<Blob>;
  boxes: Box[];
  onBoxes: (boxes: Box[]) => void;
  /** 1 shows the whole photo. */
  zoom: number;
  /** Called when the photo can be seen. */
  onShown: () => void;
}) {
  const { boxes, onBoxes, zoom } = props;
  const photo = useBlobUrl(props.load);
  const frame = useRef<HTMLElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  /** Width of the whole photo in CSS pixels when it just fits. */
  const [fitted, setFitted] = useState(0);
  const shown = useRef({ zoom: 1, boxes: 0 });
  const [start, setStart] = useState<{ x: number; y: number } | null>(null);
  const [drawing, setDrawing] = useState<Box | null>(null);

  useLayoutEffect(() => {
    const view = frame.current;
    const before = shown.current.zoom;
    if (view && before !== zoom) {
      const [x, y] = [view.clientWidth, view.clientHeight];
      const width = (times: number) => Math.max(x, fitted * times);
      const height = view.scrollHeight;
      view.scrollLeft = scrollAfterZoom({
        scroll: view.scrollLeft,
        window: x,
        before: width(before),
        after: width(zoom),
      });
      view.scrollTop = scrollAfterZoom({
        scroll: view.scrollTop,
        window: y,
        before: (height * before) / zoom,
        after: height,
      });
    }
    // A new box has the focus, so that the arrows and Delete mean it.
    if (boxes.length > shown.current.boxes)
      stage.current?.querySelector<HTMLElement>('.box:last-of-type')?.focus();
    shown.current = { zoom, boxes: boxes.length };
  }, [zoom, boxes.length]);

  const at = (event: PointerEvent) => {
    const area = stage.current?.getBoundingClientRect() ?? new DOMRect();
    return { x: (event.clientX - area.left) / area.width, y: (event.clientY - area.top) / area.height };
  };
  const replace = (index: number, box: Box) => onBoxes(boxes.map((one, i) => (i === index ? box : one)));
  const remove = (index: number) => onBoxes(boxes.filter((_, i) => i !== index));

  function onKey(event: KeyboardEvent, index: number, box: Box): void {
    const arrow = arrows[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') remove(index);
    else if (arrow) replace(index, (event.shiftKey ? resizeBox : moveBox)(box, ...arrow));
    else return;
    event.preventDefault();
  }

  if (photo.status === 'failed') return <p class="notice notice-alarm">{text.photoCheck.failed}</p>;
  return (
    <div class="box-editor">
      <section
        ref={frame}
        aria-label={photoCheckText.window}
        tabIndex={zoom > 1 ? 0 : undefined}
        style={{ overflow: 'auto', maxHeight: '62dvh' }}
      >
        <div
          class="box-stage"
          ref={stage}
          style={zoom > 1 ? { width: `${fitted * zoom}px`, maxWidth: 'none' } : undefined}
          onPointerDown={(event) => {
            if (event.target !== event.currentTarget && !(event.target instanceof HTMLImageElement)) return;
            event.preventDefault();
            stage.current?.setPointerCapture(event.pointerId);
            setStart(at(event));
          }}
          onPointerMove={(event) => start && setDrawing(boxBetween(start, at(event)))}
          onPointerUp={(event) => {
            const box = start && boxBetween(start, at(event));
            if (box) onBoxes([...boxes, box]);
            setStart(null);
            setDrawing(null);
          }}
          onPointerCancel={() => {
            setStart(null);
            setDrawing(null);
          }}
        >
          {photo.url && (
            <img
              src={photo.url}
              alt={text.common.photo}
              draggable={false}
              style={zoom > 1 ? { width: '100%', maxWidth: 'none', maxHeight: 'none' } : undefined}
              onLoad={(event) => {
                setFitted(event.currentTarget.clientWidth);
                props.onShown();
              }}
            />
          )}
          {boxes.map((box, index) => (
            <button
              type="button"
              // A box is its place in the list
              key={index}
              class="box"
              style={percent(box)}
              aria-label={text.photoCheck.box(index + 1)}
              onKeyDown={(event) => onKey(event, index, box)}
            />
          ))}
          {drawing && <span class="box box-drawing" style={percent(drawing)} />}
        </div>
      </section>
      {boxes.length > 0 && <p class="hint only-wide">{text.photoCheck.keys}</p>}
    </div>
  );
}

const percent = (box: Box) => ({
  left: `${box.left * 100}%`,
  top: `${box.top * 100}%`,
  width: `${box.width * 100}%`,
  height: `${box.height * 100}%`,
});

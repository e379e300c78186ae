import { useRef, useState } from 'preact/hooks';
import { text } from '../text/id.ts';
import { type Box, boxBetween, moveBox, resizeBox } from './boxes.ts';
import { useBlobUrl } from './use-blob-url.ts';

const STEP = 0.01;
const MIDDLE: Box = { left: 0.4, top: 0.4, width: 0.2, height: 0.2 };
const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** A photo with solid boxes: drawn with pointer or finger, or added and moved by keys. */
export function BoxEditor(props: {
  load: () => Promise<Blob>;
  boxes: Box[];
  onBoxes: (boxes: Box[]) => void;
}) {
  const { boxes, onBoxes } = props;
  const photo = useBlobUrl(props.load);
  const stage = useRef<HTMLDivElement>(null);
  const [start, setStart] = useState<{ x: number; y: number } | null>(null);
  const [drawing, setDrawing] = useState<Box | null>(null);

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
      <div
        class="box-stage"
        ref={stage}
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
        {photo.url && <img src={photo.url} alt={text.common.photo} draggable={false} />}
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
      <p class="button-row">
        <button type="button" class="button-quiet" onClick={() => onBoxes([...boxes, MIDDLE])}>
          {text.photoCheck.add}
        </button>
        {boxes.length > 0 && (
          <button type="button" class="button-quiet" onClick={() => remove(boxes.length - 1)}>
            {text.photoCheck.remove}
          </button>
        )}
      </p>
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

import { text } from '../text/id.ts';

export function MoveProgress({ total, missing }: { total: number; missing: number }) {
  return (
    <p class="key-progress">
      <label>
        {text.keys.move.progress(total - missing, total)}
        <progress max={Math.max(1, total)} value={total === 0 ? 1 : total - missing} />
      </label>
    </p>
  );
}

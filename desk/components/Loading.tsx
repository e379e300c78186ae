import { text } from '../text/id.ts';

export function Loading() {
  return (
    <div class="loading" role="status">
      <span class="loading-light" aria-hidden="true" />
      {text.common.loading}
    </div>
  );
}

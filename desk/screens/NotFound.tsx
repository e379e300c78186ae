import { text } from '../text/id.ts';

export function NotFound() {
  return (
    <div class="empty">
      <h1 tabIndex={-1}>{text.nav.notFound}</h1>
      <p>{text.common.notFound}</p>
      <a href="/">{text.common.toHome}</a>
    </div>
  );
}

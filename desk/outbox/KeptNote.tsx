import { useStore } from '@nanostores/preact';
import { useDesk } from '../components/desk-context.ts';
import { formatInstant } from '../format/dates.ts';
import { text } from '../text/id.ts';
import { $keptSince } from './kept-views.ts';

/** Says since when what is on the screen is not new: it was kept in this browser and the network is away. */
export function KeptNote({ name }: { name: string }) {
  const { timeZone } = useDesk();
  const since = useStore($keptSince)[name];
  if (since === undefined) return null;
  return (
    <p class="hint kept-note" role="status">
      {text.outbox.kept(formatInstant(new Date(since).toISOString(), timeZone))}
    </p>
  );
}

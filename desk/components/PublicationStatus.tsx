import { useStore } from '@nanostores/preact';
import { useEffect } from 'preact/hooks';
import { $publication, refreshPublication } from '../stores/publication.ts';
import { text } from '../text/id.ts';

/** How the last building of the public site went; follows it while it runs. */
export function PublicationStatus() {
  const status = useStore($publication);
  const newest = status?.jobs[0];
  const running = newest?.state === 'waiting' || newest?.state === 'running';
  useEffect(() => {
    void refreshPublication();
    if (!running) return;
    const timer = setInterval(() => void refreshPublication(), 2000);
    return () => clearInterval(timer);
  }, [running]);
  if (!status || !newest) return null;
  return (
    <p class={`publication publication-${newest.state}`} role="status">
      <span>{text.publication[newest.state]}</span>
      {newest.state === 'failed' && newest.message && <span> {newest.message}</span>}{' '}
      <a href={status.siteUrl} target="_blank" rel="noreferrer">
        {text.publication.open}
      </a>
    </p>
  );
}

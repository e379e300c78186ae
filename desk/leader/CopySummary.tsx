import { useState } from 'preact/hooks';
import type { Overview } from '../../api-client/contract/desk/overview.ts';
import { useDesk } from '../components/desk-context.ts';
import { announce } from '../stores/announcement.ts';
import { text } from '../text/id.ts';
import { dailySummary } from './daily-summary.ts';

/** Copies the day's summary; where the browser refuses the clipboard the text is shown, to be copied by hand. */
export function CopySummary({ overview }: { overview: Overview }) {
  const { names, reference, timeZone } = useDesk();
  const [refused, setRefused] = useState<string | null>(null);
  async function copy(): Promise<void> {
    const { regencyName } = reference.instance;
    const summary = dailySummary(overview, { regencyName, timeZone, agency: names.agency });
    try {
      await navigator.clipboard.writeText(summary);
      setRefused(null);
      announce(text.overview.copied);
    } catch {
      setRefused(summary);
    }
  }
  return (
    <>
      <button type="button" class="button-quiet" onClick={() => void copy()}>
        {text.overview.copySummary}
      </button>
      {refused !== null && (
        <div class="notice notice-wait no-print" role="alert">
          <p>{text.overview.copyFailed}</p>
          <textarea aria-label={text.overview.summaryTitle} readOnly value={refused} rows={10} />
        </div>
      )}
    </>
  );
}

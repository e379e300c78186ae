import { DaysOffForm } from '../administration/DaysOffForm.tsx';
import { PolicyForm } from '../administration/PolicyForm.tsx';
import { useDesk } from '../components/desk-context.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { formatInstant } from '../format/dates.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

const words = text.admin.policy;

/** What the regency promises, since when, and which days it does not work. */
export function Deadlines() {
  const { timeZone } = useDesk();
  const policies = useResource('policies', client.policies);
  const settings = useResource('settings', client.administeredSettings);
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <div class="admin-columns">
        <ResourceView state={policies.state} reload={policies.reload}>
          {(data) => (
            <div>
              <PolicyForm policies={data} reload={policies.reload} />
              <section class="panel">
                <h2>{words.versions}</h2>
                <ol class="rows">
                  {data.versions.map(({ version, validFrom, policy }, index) => (
                    <li key={version}>
                      <strong>{words.version(version)}</strong> {policy.title}
                      <span class="hint block">
                        {version === 1 ? words.always : words.since(formatInstant(validFrom, timeZone))}
                        {index === 0 && ` · ${words.inForce}`}
                      </span>
                    </li>
                  ))}
                </ol>
              </section>
            </div>
          )}
        </ResourceView>
        <ResourceView state={settings.state} reload={settings.reload}>
          {({ daysOff, missingCalendarYear }) => (
            <div>
              {missingCalendarYear !== null && (
                <p class="notice notice-wait">{words.calendarMissing(missingCalendarYear)}</p>
              )}
              <DaysOffForm daysOff={daysOff} reload={settings.reload} />
            </div>
          )}
        </ResourceView>
      </div>
    </>
  );
}

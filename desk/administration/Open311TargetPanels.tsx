import { useDesk } from '../components/desk-context.ts';
import { Failure } from '../components/Failure.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { formatDate, localDay } from '../format/dates.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { outwardText } from '../text/outward-text.ts';
import { EndButton } from './EndButton.tsx';
import { Open311MappingForm } from './Open311MappingForm.tsx';
import { Open311TargetForm } from './Open311TargetForm.tsx';
import { useSubmit } from './use-submit.ts';

const words = outwardText.targets;

/** Systems of others that complaints are forwarded to. */
export function Open311TargetPanels() {
  const { timeZone } = useDesk().reference.instance;
  const { state, reload } = useResource('open311-targets', client.open311Targets);
  const submit = useSubmit(reload);
  const run = async (task: () => Promise<unknown>, done: string) => {
    if (!(await submit.run([], task))) return;
    announce(done);
    await reload();
  };
  return (
    <>
      {submit.failure !== null && <Failure error={submit.failure} />}
      <ResourceView state={state} reload={reload}>
        {({ targets }) => (
          <div class="admin-columns">
            <section class="panel">
              <h2>{words.title}</h2>
              <p class="hint">{words.hint}</p>
              {targets.length === 0 && <p>{words.none}</p>}
              <ul class="accounts">
                {targets.map((target) => (
                  <li
                    key={target.targetId}
                    class={target.endedAt === null ? 'thing thing-wide' : 'thing thing-wide thing-retired'}
                  >
                    <div>
                      <strong>{target.name}</strong>
                      {target.endedAt !== null && (
                        <span class="badge">
                          {words.ended(formatDate(localDay(Date.parse(target.endedAt), timeZone)))}
                        </span>
                      )}
                      <span class="hint block code">{target.address}</span>
                      <span class="hint block">
                        {words.facts(target.services.length, Object.keys(target.mapping).length)}
                        {target.hasKey && `, ${words.withKey}`}
                      </span>
                      {target.endedAt === null && (
                        <Open311MappingForm
                          key={`${target.targetId} ${target.version}`}
                          target={target}
                          reload={reload}
                        />
                      )}
                    </div>
                    {target.endedAt === null && (
                      <div class="button-row">
                        <button
                          type="button"
                          class="button-quiet"
                          disabled={submit.busy}
                          onClick={() =>
                            void run(() => client.refreshOpen311Target(target.targetId), words.refreshed)
                          }
                        >
                          {words.refresh}
                          <span class="unseen"> {target.name}</span>
                        </button>
                        <EndButton
                          name={target.name}
                          words={words}
                          end={() => client.endOpen311Target(target.targetId)}
                          reload={reload}
                        />
                      </div>
                    )}
                  </li>
                ))}
              </ul>
            </section>
            <Open311TargetForm reload={reload} />
          </div>
        )}
      </ResourceView>
    </>
  );
}

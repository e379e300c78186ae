import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { hostOrigin } from '../../api-client/contract/desk/administration-hosts.ts';
import { CopyText } from '../administration/CopyText.tsx';
import { SubmitForm } from '../administration/SubmitForm.tsx';
import { snippetsFor } from '../administration/snippets.ts';
import { useSubmit } from '../administration/use-submit.ts';
import { useDesk } from '../components/desk-context.ts';
import { Failure } from '../components/Failure.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { TextField } from '../components/TextField.tsx';
import { formatDate } from '../format/dates.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

const words = text.admin.hosts;

/** On which web pages the form may stand, what to paste there, and who asked without being on the list. */
export function Hosts() {
  const { reference, names } = useDesk();
  const { state, reload } = useResource('hosts', client.hosts);
  const [agencyCode, setAgencyCode] = useState('');
  const [origin, setOrigin] = useState('');
  const adding = useSubmit(reload);
  const acting = useSubmit(reload);
  const agencies = reference.agencies.filter(({ retired }) => !retired);

  async function allow(): Promise<void> {
    const typed = origin.trim().toLowerCase().replace(/\/$/, '');
    const errors = [
      ...(agencyCode ? [] : [{ field: 'host-agency', sentence: words.agencyMissing }]),
      ...(v.is(hostOrigin, typed) ? [] : [{ field: 'host-origin', sentence: words.originWrong }]),
    ];
    if (!(await adding.run(errors, () => client.allowHost({ agencyCode, origin: typed })))) return;
    announce(words.allowed(typed));
    setOrigin('');
    await reload();
  }

  async function act(sentence: string, send: () => Promise<unknown>): Promise<void> {
    if (!(await acting.run([], send))) return;
    announce(sentence);
    await reload();
  }

  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {acting.failure !== null && <Failure error={acting.failure} />}
      <ResourceView state={state} reload={reload}>
        {(hosts) => {
          const listed = hosts.agencies.find((one) => one.agencyCode === agencyCode);
          const fresh = hosts.asking.filter(({ ignored }) => !ignored);
          return (
            <div class="admin-columns">
              <section class="panel">
                <h2>{words.asking}</h2>
                <p class="hint">{words.askingHint}</p>
                {fresh.length === 0 && <p>{words.nobodyAsks}</p>}
                <ul class="rows">
                  {fresh.map((row) => (
                    <li key={`${row.agencyCode} ${row.unknownCode} ${row.origin}`}>
                      <span class="code">{row.origin}</span>
                      <span class="hint block">
                        {row.agencyCode ? names.agency(row.agencyCode) : words.wholeRegency} ·{' '}
                        {words.seen(row.count, formatDate(row.lastSeenOn))}
                      </span>
                      {row.unknownCode !== null && (
                        <span class="block">{words.unknownCode(row.unknownCode)}</span>
                      )}
                      <span class="button-row">
                        {row.agencyCode && v.is(hostOrigin, row.origin) && (
                          <button
                            type="button"
                            class="button-quiet"
                            onClick={() =>
                              void act(words.allowed(row.origin), () =>
                                client.allowHost({ agencyCode: row.agencyCode ?? '', origin: row.origin }),
                              )
                            }
                          >
                            {words.allow}
                            <span class="unseen"> {row.origin}</span>
                          </button>
                        )}
                        <button
                          type="button"
                          class="button-quiet"
                          onClick={() =>
                            void act(words.ignored(row.origin), () =>
                              client.ignoreHost({
                                agencyCode: row.agencyCode ?? row.unknownCode,
                                origin: row.origin,
                              }),
                            )
                          }
                        >
                          {words.ignore}
                          <span class="unseen"> {row.origin}</span>
                        </button>
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
              <section class="panel">
                <h2>{words.ofAgency}</h2>
                <SubmitForm submit={adding} label={words.allow} send={() => void allow()}>
                  <SelectField
                    id="host-agency"
                    label={words.agency}
                    value={agencyCode}
                    mayBeEmpty
                    options={agencies.map(({ code, name }) => ({ value: code, label: name }))}
                    onChange={setAgencyCode}
                    errors={adding.errors}
                  />
                  <TextField
                    id="host-origin"
                    label={words.origin}
                    hint={words.originHint}
                    value={origin}
                    onChange={setOrigin}
                    errors={adding.errors}
                  />
                </SubmitForm>
                {agencyCode && (
                  <>
                    <h3>{words.list(names.agency(agencyCode))}</h3>
                    {!listed && <p class="notice">{words.openToAll}</p>}
                    <ul class="rows">
                      {listed?.origins.map((host) => (
                        <li key={host.origin}>
                          <span class="code">{host.origin}</span>
                          <span class="hint block">
                            {host.lastSeenOn ? words.lastSeen(formatDate(host.lastSeenOn)) : words.neverSeen}
                          </span>
                          <button
                            type="button"
                            class="button-quiet"
                            onClick={() =>
                              void act(words.removed(host.origin), () =>
                                client.removeHost({ agencyCode, origin: host.origin }),
                              )
                            }
                          >
                            {words.remove}
                            <span class="unseen"> {host.origin}</span>
                          </button>
                        </li>
                      ))}
                    </ul>
                    <h3>{words.snippets}</h3>
                    {snippetsFor(reference.instance.serviceUrl, agencyCode).map((snippet) => (
                      <CopyText key={snippet.label} {...snippet} />
                    ))}
                  </>
                )}
              </section>
            </div>
          );
        }}
      </ResourceView>
    </>
  );
}

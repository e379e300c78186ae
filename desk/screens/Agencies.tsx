import { useState } from 'preact/hooks';
import type { AdministeredAgency } from '../../api-client/contract/desk/administration-agencies.ts';
import { AdministrationList } from '../administration/AdministrationList.tsx';
import { AgencyForm } from '../administration/AgencyForm.tsx';
import { RetireButton } from '../administration/RetireButton.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { useDesk } from '../components/desk-context.ts';
import { ResourceView } from '../components/ResourceView.tsx';
import { formatDate } from '../format/dates.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { refreshReference } from '../stores/session.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** Offices, districts, villages: who may be given complaints. */
export function Agencies() {
  const { state, reload } = useResource('administered-agencies', client.administeredAgencies);
  const { names } = useDesk();
  const [editing, setEditing] = useState<string | null>(null);
  const again = async () => {
    await reload();
    await refreshReference();
  };

  function facts(agency: AdministeredAgency): string {
    const parts = [
      text.admin.agency.kinds[agency.kind],
      agency.regionCode ? names.region(agency.regionCode) : '',
      text.admin.agency.open(agency.openComplaints),
      agency.contacts.length > 0
        ? text.admin.agency.contacts(agency.contacts.map(({ name }) => name).join(', '))
        : text.admin.agency.noContact,
    ];
    return parts.filter(Boolean).join(' · ');
  }

  return (
    <>
      <div class="screen-head">
        <h1 tabIndex={-1}>{text.admin.agency.title}</h1>
        <button type="button" class="button" onClick={() => setEditing('')}>
          {text.admin.agency.add}
        </button>
      </div>
      <p class="lead">{text.admin.agency.lead}</p>
      <ResourceView state={state} reload={reload}>
        {({ agencies }) => {
          const edited = agencies.find(({ code }) => code === editing) ?? null;
          return (
            <>
              <AdministrationList
                items={agencies.map((agency) => ({
                  key: agency.code,
                  title: agency.name,
                  facts: facts(agency),
                  more: agency.categories.map(names.category).join(', '),
                  note: agency.retiredOn ? text.admin.retiredOn(formatDate(agency.retiredOn)) : null,
                  actions: (
                    <>
                      <button type="button" class="button-quiet" onClick={() => setEditing(agency.code)}>
                        {text.admin.change}
                        <span class="unseen"> {agency.name}</span>
                      </button>
                      <RetireButton
                        what="agencies"
                        item={agency}
                        name={agency.name}
                        warning={
                          agency.openComplaints > 0
                            ? text.admin.agency.moveFirst(agency.openComplaints)
                            : text.admin.agency.retireSure(agency.name)
                        }
                        possible={agency.openComplaints === 0}
                        reload={again}
                      />
                    </>
                  ),
                }))}
              />
              {editing !== null && (
                <Dialog
                  title={edited ? text.admin.agency.changeTitle : text.admin.agency.add}
                  close={() => setEditing(null)}
                >
                  <AgencyForm
                    agency={edited}
                    reload={again}
                    done={(name) => {
                      setEditing(null);
                      announce(text.admin.saved(name));
                      void again();
                    }}
                  />
                </Dialog>
              )}
            </>
          );
        }}
      </ResourceView>
    </>
  );
}

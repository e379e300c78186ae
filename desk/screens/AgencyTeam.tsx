import { Covers } from '../agency/team/Covers.tsx';
import { DeputyForm } from '../agency/team/DeputyForm.tsx';
import { HandOverForm } from '../agency/team/HandOverForm.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** Handing work over and leave cover, within one agency, on one screen. */
export function AgencyTeam() {
  const { state, reload } = useResource('agency-team', async () => ({
    team: await client.agencyTeam(),
    items: (await client.agencyQueue()).items,
  }));
  return (
    <>
      <h1 tabIndex={-1}>{text.team.title}</h1>
      <ResourceView state={state} reload={reload}>
        {({ team, items }) => (
          <div class="team">
            <HandOverForm team={team} items={items} reload={reload} />
            <div class="team-deputies">
              <DeputyForm team={team} reload={reload} />
              <Covers team={team} reload={reload} />
            </div>
          </div>
        )}
      </ResourceView>
    </>
  );
}

import { CriteriaForm } from '../administration/CriteriaForm.tsx';
import { OfficeForm } from '../administration/OfficeForm.tsx';
import { OwnersForm } from '../administration/OwnersForm.tsx';
import { RulesForm } from '../administration/RulesForm.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

/** Rules of the desk and facts of the office. */
export function Settings() {
  const { state, reload } = useResource('settings', client.administeredSettings);
  return (
    <>
      <h1 tabIndex={-1}>{text.admin.settings.title}</h1>
      <p class="lead">{text.admin.settings.lead}</p>
      <ResourceView state={state} reload={reload}>
        {(settings) => (
          <div class="admin-columns">
            <RulesForm rules={settings.rules} reload={reload} />
            <OwnersForm outside={settings.outsideOwners} reload={reload} />
            <CriteriaForm criteria={settings.criteria} reload={reload} />
            <OfficeForm office={settings.office} reload={reload} />
          </div>
        )}
      </ResourceView>
    </>
  );
}

import { useState } from 'preact/hooks';
import { Loading } from '../components/Loading.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { EntryForm } from '../entry/EntryForm.tsx';
import { EntryReceipt, type FiledEntry } from '../entry/EntryReceipt.tsx';
import { RefusePost } from '../entry/RefusePost.tsx';
import { RowsImport } from '../entry/rows/RowsImport.tsx';
import { ReportImport } from '../entry/sp4n/ReportImport.tsx';
import { useShared } from '../entry/use-shared.ts';
import { client } from '../stores/client.ts';
import { useResource } from '../stores/use-resource.ts';
import { entryText } from '../text/entry-text.ts';

const text = entryText.entry;

/** Enters a complaint that came by telephone, in person or through another application. */
export function NewComplaint() {
  const { state, reload } = useResource('entry', client.entryForm);
  const sp4n = useResource('sp4n-form', client.sp4nForm);
  const shared = useShared();
  const [filed, setFiled] = useState<FiledEntry | null>(null);
  if (filed) return <EntryReceipt filed={filed} another={() => setFiled(null)} />;
  return (
    <div class="entry">
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <ResourceView state={state} reload={reload}>
        {(facts) => (shared ? <EntryForm facts={facts} shared={shared} filed={setFiled} /> : <Loading />)}
      </ResourceView>
      <ResourceView state={state} reload={reload}>
        {(facts) => <RowsImport form={facts} />}
      </ResourceView>
      <ResourceView state={sp4n.state} reload={sp4n.reload}>
        {(form) => <ReportImport form={form} />}
      </ResourceView>
      <RefusePost />
    </div>
  );
}

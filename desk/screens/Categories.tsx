import { useState } from 'preact/hooks';
import type { AdministeredCategory } from '../../api-client/contract/desk/administration-categories.ts';
import { AdministrationList } from '../administration/AdministrationList.tsx';
import { CategoryForm } from '../administration/CategoryForm.tsx';
import { QuestionsForm } from '../administration/QuestionsForm.tsx';
import { RetireButton } from '../administration/RetireButton.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { ResourceView } from '../components/ResourceView.tsx';
import { formatDate } from '../format/dates.ts';
import { announce } from '../stores/announcement.ts';
import { client } from '../stores/client.ts';
import { refreshReference } from '../stores/session.ts';
import { useResource } from '../stores/use-resource.ts';
import { text } from '../text/id.ts';

const words = text.admin.category;

/** What complaints are about, how much of it becomes public, and what the form asks besides. */
export function Categories() {
  const { state, reload } = useResource('administered-categories', client.administeredCategories);
  const [open, setOpen] = useState<{ form: 'facts' | 'questions'; code: string } | null>(null);
  const again = async () => {
    await reload();
    await refreshReference();
  };
  const close = () => setOpen(null);
  function saved(name: string): void {
    close();
    announce(text.admin.saved(name));
    void again();
  }

  return (
    <>
      <div class="screen-head">
        <h1 tabIndex={-1}>{words.title}</h1>
        <button type="button" class="button" onClick={() => setOpen({ form: 'facts', code: '' })}>
          {words.add}
        </button>
      </div>
      <p class="lead">{words.lead}</p>
      <ResourceView state={state} reload={reload}>
        {({ categories }) => {
          const edited = categories.find(({ code }) => code === open?.code) ?? null;
          return (
            <>
              <AdministrationList
                items={categories.map((category) => ({
                  key: category.code,
                  title: category.name.id,
                  facts: factsOf(category),
                  more: (category.questions?.questions ?? []).map(({ label }) => label.id).join(' · '),
                  note: category.retiredOn ? text.admin.retiredOn(formatDate(category.retiredOn)) : null,
                  actions: (
                    <>
                      <button
                        type="button"
                        class="button-quiet"
                        onClick={() => setOpen({ form: 'facts', code: category.code })}
                      >
                        {text.admin.change}
                        <span class="unseen"> {category.name.id}</span>
                      </button>
                      <button
                        type="button"
                        class="button-quiet"
                        onClick={() => setOpen({ form: 'questions', code: category.code })}
                      >
                        {words.questions}
                        <span class="unseen"> {category.name.id}</span>
                      </button>
                      <RetireButton
                        what="categories"
                        item={category}
                        name={category.name.id}
                        warning={words.retireSure(category.name.id)}
                        possible
                        reload={again}
                      />
                    </>
                  ),
                }))}
              />
              {open?.form === 'facts' && (
                <Dialog title={edited ? words.changeTitle : words.add} close={close}>
                  <CategoryForm category={edited} reload={again} done={saved} />
                </Dialog>
              )}
              {open?.form === 'questions' && edited && (
                <Dialog title={words.questionsOf(edited.name.id)} close={close} wide>
                  <QuestionsForm category={edited} reload={again} done={() => saved(edited.name.id)} />
                </Dialog>
              )}
            </>
          );
        }}
      </ResourceView>
    </>
  );
}

function factsOf(category: AdministeredCategory): string {
  return [
    category.kind === 'complaint' ? '' : words.kinds[category.kind],
    words.visibilities[category.visibility],
    category.personalService ? words.personalService : '',
    category.dates === 'month' ? words.monthly : '',
    category.secondApproval ? words.secondApproval : '',
    words.questionCount(category.questions?.questions.length ?? 0),
  ]
    .filter(Boolean)
    .join(' · ');
}

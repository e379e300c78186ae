import { useState } from 'preact/hooks';
import type { AdministeredCategory } from '../../api-client/contract/desk/administration-categories.ts';
import type { QuestionKind } from '../../api-client/contract/intake/question.ts';
import { SelectField } from '../components/SelectField.tsx';
import { TextArea } from '../components/TextArea.tsx';
import { client } from '../stores/client.ts';
import { text } from '../text/id.ts';
import { CheckField } from './CheckField.tsx';
import {
  type EditedQuestion,
  editedFrom,
  hasOptions,
  missingIn,
  newQuestion,
  toSend,
} from './edited-question.ts';
import { LocalisedFields } from './LocalisedFields.tsx';
import { SubmitForm } from './SubmitForm.tsx';
import { useSubmit } from './use-submit.ts';

const words = text.admin.question;
const MOST = 12;

/** What the form asks besides, in order. Saving writes the next version; old answers keep the questions they were given to. */
export function QuestionsForm(props: {
  category: AdministeredCategory;
  reload: () => Promise<unknown>;
  done: () => void;
}) {
  const { category } = props;
  const [questions, setQuestions] = useState(() => (category.questions?.questions ?? []).map(editedFrom));
  const submit = useSubmit(props.reload);
  const change = (key: number, part: Partial<EditedQuestion>) =>
    setQuestions(questions.map((each) => (each.key === key ? { ...each, ...part } : each)));

  function move(index: number, by: number): void {
    const moved = [...questions];
    const [one] = moved.splice(index, 1);
    if (one) moved.splice(index + by, 0, one);
    setQuestions(moved);
  }

  async function send(): Promise<void> {
    const sent = await submit.run(missingIn(questions), () =>
      client.changeQuestions(category.code, {
        version: category.questions?.version ?? 0,
        questions: toSend(questions),
      }),
    );
    if (sent) props.done();
  }

  return (
    <SubmitForm submit={submit} label={words.save} send={() => void send()}>
      {questions.length === 0 && <p class="hint">{words.none}</p>}
      {questions.map((question, index) => {
        const id = `question-${question.key}`;
        return (
          <fieldset key={question.key} class="panel question">
            <legend>{words.number(index + 1)}</legend>
            <LocalisedFields
              id={id}
              label={words.label}
              value={question.label}
              onChange={(label) => change(question.key, { label })}
              errors={submit.errors}
            />
            <SelectField
              id={`${id}-kind`}
              label={words.kind}
              value={question.kind}
              options={Object.entries(words.kinds).map(([value, label]) => ({ value, label }))}
              onChange={(kind) => change(question.key, { kind: kind as QuestionKind })}
            />
            {hasOptions(question.kind) && (
              <TextArea
                id={`${id}-options`}
                maximum={6_000}
                label={words.options}
                hint={words.optionsHint}
                value={question.options}
                onChange={(options) => change(question.key, { options })}
                errors={submit.errors}
              />
            )}
            <CheckField
              id={`${id}-required`}
              label={words.required}
              checked={question.required}
              onChange={(required) => change(question.key, { required })}
            />
            <CheckField
              id={`${id}-private`}
              label={words.private}
              hint={words.privateHint}
              checked={question.private}
              onChange={(kept) => change(question.key, { private: kept })}
            />
            <div class="button-row">
              {index > 0 && (
                <button type="button" class="button-quiet" onClick={() => move(index, -1)}>
                  {words.up}
                  <span class="unseen"> {words.number(index + 1)}</span>
                </button>
              )}
              {index < questions.length - 1 && (
                <button type="button" class="button-quiet" onClick={() => move(index, 1)}>
                  {words.down}
                  <span class="unseen"> {words.number(index + 1)}</span>
                </button>
              )}
              <button
                type="button"
                class="button-quiet"
                onClick={() => setQuestions(questions.filter(({ key }) => key !== question.key))}
              >
                {words.remove}
                <span class="unseen"> {words.number(index + 1)}</span>
              </button>
            </div>
          </fieldset>
        );
      })}
      {questions.length < MOST && (
        <button
          type="button"
          class="button-quiet"
          onClick={() => setQuestions([...questions, newQuestion()])}
        >
          {words.add}
        </button>
      )}
    </SubmitForm>
  );
}

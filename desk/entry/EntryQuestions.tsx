import { parseNumber } from '../../api-client/contract/intake/answer-fault.ts';
import type { Answer, Question, QuestionSet } from '../../api-client/contract/intake/question.ts';
import { limits } from '../../api-client/contract/limits.ts';
import { errorOf, type FieldError } from '../components/ErrorSummary.tsx';
import { FieldFrame } from '../components/FieldFrame.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { entryText } from '../text/entry-text.ts';
import { fieldOfQuestion, valuesOf, withAnswer } from './entry-answers.ts';
import type { EntryDraft } from './entry-draft.ts';

const text = entryText.entry.questions;

/** What the chosen category asks beside the story, for a verifier to ask on the telephone; private ones say so. */
export function EntryQuestions(props: {
  draft: EntryDraft;
  change: (part: Partial<EntryDraft>) => void;
  errors: FieldError[];
  set: QuestionSet;
}) {
  const { draft, set } = props;
  const values = valuesOf(draft, set);
  return (
    <fieldset class="entry-questions">
      <legend>{text.title}</legend>
      {set.questions.map((question) => (
        <QuestionField
          key={`${draft.categoryCode} ${set.version} ${question.questionId}`}
          question={question}
          value={values[question.questionId]}
          answer={(value) => props.change(withAnswer(draft, set, question.questionId, value))}
          errors={props.errors}
        />
      ))}
    </fieldset>
  );
}

interface FieldProps {
  question: Question;
  value: Answer['value'] | undefined;
  answer: (value: Answer['value'] | undefined) => void;
  errors: FieldError[];
}

function QuestionField({ question, value, answer, errors }: FieldProps) {
  const { kind, options } = question;
  const id = fieldOfQuestion(question.questionId);
  const label = question.required ? question.label.id : text.optional(question.label.id);
  const hint = question.private ? text.private : undefined;
  const typed = typeof value === 'object' ? '' : String(value ?? '');
  if (kind === 'multi_choice') return <Several {...{ question, value, answer, errors, label, hint }} />;
  if (kind === 'choice') {
    return (
      <SelectField
        id={id}
        label={label}
        hint={hint}
        value={typed}
        options={options.map(({ code, label: words }) => ({ value: code, label: words.id }))}
        onChange={answer}
        errors={errors}
        mayBeEmpty
      />
    );
  }
  const error = errorOf(errors, id);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      {(described) => (
        <input
          id={id}
          type={kind === 'date' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'decimal' : 'text'}
          maxLength={limits.answerMaximum}
          autocomplete="off"
          // "1,5" is kept as 1.5: what is being typed stays as it was typed.
          value={kind === 'number' ? undefined : typed}
          defaultValue={typed}
          onInput={(event) => {
            const { value: now } = event.currentTarget;
            answer(kind === 'number' ? parseNumber(now) : now);
          }}
          aria-invalid={error !== null}
          aria-describedby={described}
        />
      )}
    </FieldFrame>
  );
}

/** Boxes to tick. The question's id is put on the first of them, where the error summary leads. */
function Several({
  question,
  value,
  answer,
  errors,
  label,
  hint,
}: FieldProps & { label: string; hint?: string }) {
  const id = fieldOfQuestion(question.questionId);
  const error = errorOf(errors, id);
  const chosen = Array.isArray(value) ? value : [];
  return (
    <fieldset class={error ? 'field field-wrong' : 'field'}>
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      {error && <p class="field-error">{error}</p>}
      {question.options.map(({ code, label: words }, index) => (
        <label class="choice" key={code}>
          <input
            type="checkbox"
            id={index === 0 ? id : undefined}
            checked={chosen.includes(code)}
            onChange={() =>
              answer(
                question.options
                  .map((option) => option.code)
                  .filter((each) => (each === code) !== chosen.includes(each)),
              )
            }
          />
          <span>{words.id}</span>
        </label>
      ))}
    </fieldset>
  );
}

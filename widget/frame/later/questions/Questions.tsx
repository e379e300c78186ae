import { parseNumber } from '../../../../api-client/contract/intake/answer-fault.ts';
import type { Question } from '../../../../api-client/contract/intake/question.ts';
import { limits } from '../../../../api-client/contract/limits.ts';
import { Field, tie } from '../../Field.tsx';
import { state } from '../../state.ts';
import { IdentifierHint } from '../IdentifierHint.tsx';
import { more, words } from '../words.ts';
import { answersNow, fieldOf, questionsNow, setAnswer } from './question-answers.ts';

/** What the chosen category asks beside the story, each in its own kind of field. */
export function Questions() {
  return (
    <>
      {questionsNow()?.questions.map((question) => (
        <QuestionField key={question.questionId} {...question} />
      ))}
    </>
  );
}

function QuestionField(question: Question) {
  const { questionId, kind, required } = question;
  const { language } = state;
  const text = more().questions;
  const id = fieldOf(questionId);
  const label = question.label[language] + (required ? '' : ` (${words().optional})`);
  const hint = question.private ? text.kept : undefined;
  const value = answersNow()[questionId];
  if (kind === 'multi_choice') return <Several {...question} title={label} hint={hint} />;
  const typed = typeof value === 'object' ? '' : String(value ?? '');
  const common = { ...tie(id), required, autocomplete: 'off' as const };
  return (
    <>
      <Field id={id} label={label} hint={hint}>
        {kind === 'choice' ? (
          <select
            {...common}
            value={typed}
            onChange={(event) => setAnswer(questionId, event.currentTarget.value)}
          >
            <option value="">{state.start.choose}</option>
            {question.options.map((option) => (
              <option key={option.code} value={option.code}>
                {option.label[language]}
              </option>
            ))}
          </select>
        ) : (
          <input
            {...common}
            type={kind === 'date' ? 'date' : 'text'}
            inputMode={kind === 'number' ? 'decimal' : 'text'}
            maxLength={limits.answerMaximum}
            value={kind === 'number' ? undefined : typed}
            defaultValue={typed}
            onInput={(event) => {
              const { value: now } = event.currentTarget;
              setAnswer(questionId, kind === 'number' ? parseNumber(now) : now);
            }}
          />
        )}
      </Field>
      {kind === 'text' && <IdentifierHint typed={typed} onMove={(left) => setAnswer(questionId, left)} />}
    </>
  );
}

/** Boxes to tick; the group is named and described as one. */
function Several({
  questionId,
  options,
  title,
  hint,
}: Question & { title: string; hint: string | undefined }) {
  const id = fieldOf(questionId);
  const value = answersNow()[questionId];
  const chosen = Array.isArray(value) ? value : [];
  const message = state.errors.find(({ field }) => field === id)?.message;
  const toggle = (code: string) =>
    setAnswer(
      questionId,
      options.map((option) => option.code).filter((each) => (each === code) !== chosen.includes(each)),
    );
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={`${id}-error ${id}-hint`}>
      <legend>{title}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {message && (
        <p class="error" id={`${id}-error`}>
          {message}
        </p>
      )}
      {options.map(({ code, label }) => (
        <label key={code} class="check">
          <input type="checkbox" checked={chosen.includes(code)} onChange={() => toggle(code)} />
          <span>{label[state.language]}</span>
        </label>
      ))}
    </fieldset>
  );
}

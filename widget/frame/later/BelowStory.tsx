import { state, updateDraft } from '../state.ts';
import { isInformationRequest } from './category.ts';
import { IdentifierHint } from './IdentifierHint.tsx';
import { part } from './parts.ts';
import { questionsNow } from './questions/question-answers.ts';
import { UrgentNotice } from './urgent/UrgentNotice.tsx';
import { more } from './words.ts';

/** What the later chunk adds to the first step, below the story: never needed, always ready before one has typed much. */
export function BelowStory() {
  if (!state.text) return null;
  const Questions = questionsNow() && part('questions')?.Questions;
  return (
    <>
      <UrgentNotice />
      <IdentifierHint typed={state.draft.text} onMove={(text) => updateDraft({ text })} />
      {Questions && <Questions />}
      {isInformationRequest() && <p class="notice">{more().short.ppid}</p>}
    </>
  );
}

import { limits } from '../../api-client/contract/limits.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { TextArea } from '../components/TextArea.tsx';
import { announce } from '../stores/announcement.ts';
import { entryText } from '../text/entry-text.ts';
import type { EntryDraft } from './entry-draft.ts';
import type { Found } from './find-in-text.ts';
import { moveToSeal } from './move-to-seal.ts';
import { useFindings } from './use-findings.ts';

const text = entryText.entry;

/** The complaint's words, and what in them points to a person with one tap to move it into the sealed part. */
export function EntryText(props: {
  draft: EntryDraft;
  change: (part: Partial<EntryDraft>) => void;
  errors: FieldError[];
  /** False while no keys exist: nothing can be sealed then. */
  canSeal: boolean;
}) {
  const { draft, change } = props;
  const { found, failed } = useFindings(draft.text, draft.contact.name);

  function move(one: Found): void {
    const moved = moveToSeal(draft.text, draft.contact, one);
    if (moved) change(moved);
    announce(moved ? text.moved : text.noRoom);
  }

  return (
    <>
      <TextArea
        id="entry-text"
        label={text.text}
        hint={text.textHint}
        rows={6}
        maximum={limits.textMaximum}
        value={draft.text}
        onChange={(value) => change({ text: value })}
        errors={props.errors}
      />
      {failed && <p class="hint">{text.rulesMissing}</p>}
      {found && found.length > 0 && (
        <div class="notice notice-wait" role="status">
          <p>{text.found(found.length)}</p>
          {draft.sealed.contact && <p>{text.sealedAlready}</p>}
          <div class="button-row">
            {found.map((one) => {
              const words = draft.text.slice(one.start, one.end);
              return props.canSeal && !draft.sealed.contact ? (
                <button type="button" class="button-quiet" key={one.start} onClick={() => move(one)}>
                  {text.move(words)}
                </button>
              ) : (
                <mark key={one.start}>{words}</mark>
              );
            })}
          </div>
        </div>
      )}
    </>
  );
}

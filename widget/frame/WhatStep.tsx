import type { TargetedSubmitEvent } from 'preact';
import { limits } from '../../api-client/contract/limits.ts';
import { Actions } from './Actions.tsx';
import { bring, chunks, need } from './chunks.ts';
import { Field, tie } from './Field.tsx';
import { data, type FieldError, fail, state, updateDraft } from './state.ts';

const ownPage = `${data.serviceUrl}/lapor${data.agencyCode ? `?agency=${data.agencyCode}` : ''}`;

/** Whoever begins to fill in will need the rest of the form; it comes while she types. */
const prepare = () => void need('later').catch(() => {});

async function addPhotos(input: HTMLInputElement): Promise<void> {
  const files = [...(input.files ?? [])];
  if (await bring('later', 'photos')) chunks.photos?.addPhotos(files);
  input.value = '';
}

async function next(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
  event.preventDefault();
  const { draft, start } = state;
  const errors: FieldError[] = [];
  if (!draft.categoryCode) errors.push({ field: 'category', message: start.categoryMissing });
  const { length } = draft.text.trim();
  if (length < limits.textMinimum) errors.push({ field: 'story', message: start.storyShort });
  // Said instead of cut off: a long text that was pasted must not lose its end in silence.
  if (length > limits.textMaximum) errors.push({ field: 'story', message: start.storyLong });
  if (errors.length) fail(errors);
  else if (await bring('later')) chunks.later?.leaveWhat();
}

export function WhatStep() {
  const { draft, start } = state;
  const category = data.categories.find(({ code }) => code === draft.categoryCode);
  const elsewhere = category?.confidential && !data.topLevel;
  const ownPageLink = (
    <a href={ownPage} target="_blank" rel="noreferrer">
      {start.ownPageLink}
    </a>
  );
  return (
    <form noValidate onSubmit={next} onInput={prepare} onFocusIn={prepare}>
      <h1 tabIndex={-1}>{start.whatTitle}</h1>
      {!data.topLevel && (
        <p class="hint">
          {start.ownPage} {ownPageLink}
        </p>
      )}
      <Field
        id="category"
        label={start.category}
        hint={category && <span lang={category.hintIn}>{category.hint}</span>}
      >
        <select
          {...tie('category')}
          value={draft.categoryCode}
          onChange={(event) => updateDraft({ categoryCode: event.currentTarget.value })}
        >
          <option value="">{start.choose}</option>
          {data.categories.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      {elsewhere ? (
        <p class="notice">
          {start.confidential} {ownPageLink}
        </p>
      ) : (
        <>
          <Field id="story" label={start.story} hint={start.storyHint}>
            <textarea
              {...tie('story')}
              rows={4}
              value={draft.text}
              onInput={(event) => updateDraft({ text: event.currentTarget.value })}
            />
          </Field>
          {chunks.later && <chunks.later.BelowStory />}
          <div class="field">
            <label class="button" for="photos">
              {start.addPhoto}
            </label>
            <p class="hint" id="photos-hint">
              {start.photosHint}
            </p>
            <input
              {...tie('photos')}
              class="unseen"
              type="file"
              accept="image/*,.heic,.heif"
              multiple
              onChange={(event) => addPhotos(event.currentTarget)}
            />
            {chunks.photos && <chunks.photos.PhotoList />}
          </div>
          <Actions label={start.next}>
            <a class="emergency" href={`tel:${data.emergencyNumber}`}>
              {start.emergency.replace('{n}', data.emergencyNumber)}
            </a>
          </Actions>
        </>
      )}
    </form>
  );
}

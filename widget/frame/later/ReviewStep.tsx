import type { ComponentChildren } from 'preact';
import { Actions } from '../Actions.tsx';
import { chunks } from '../chunks.ts';
import { data, fail, go, type Step, state, updateDraft } from '../state.ts';
import { isPersonalService, isShortWay } from './category.ts';
import { CoachLine } from './coach/CoachLine.tsx';
import { send } from './send.ts';
import { Trap } from './Trap.tsx';
import { more, words } from './words.ts';

function submit(event: SubmitEvent): void {
  event.preventDefault();
  const refused = state.draft.photos.some(
    (photo) => photo.photoId === null && !chunks.photos?.isOnItsWay(photo),
  );
  // A complaint taken up again after a reload has lost its seal, because identity is never kept.
  if (data.identityReady && !state.sealed) go('who');
  else if (refused) fail([{ field: 'send', message: words().waitPhotos }]);
  else void send();
}

export function ReviewStep() {
  const text = words();
  const { draft, start, contact, service } = state;
  const category = data.categories.find(({ code }) => code === draft.categoryCode);
  const kept = draft.photos.filter(({ thumbnail }) => thumbnail);
  const line = (step: Step, label: string, children: ComponentChildren) => (
    <div>
      <dt>{label}</dt>
      <dd>
        <div>{children}</div>
        <button type="button" aria-label={`${text.change}: ${label}`} onClick={() => go(step)}>
          {text.change}
        </button>
      </dd>
    </div>
  );
  return (
    <form noValidate onSubmit={submit}>
      <h1 tabIndex={-1}>{text.reviewTitle}</h1>
      <dl class="review">
        {line('what', category?.name ?? start.category, <p class="story">{draft.text}</p>)}
        {draft.photos.length > 0 &&
          line(
            'what',
            start.photos,
            <span class="thumbnails">
              {kept.map(({ key, thumbnail }) => (
                <img key={key} src={thumbnail ?? ''} alt="" />
              ))}
              {kept.length < draft.photos.length && draft.photos.length}
            </span>,
          )}
        {line('where', text.place, placeInWords())}
        {line('who', start.steps[2], whoInWords(contact.kind))}
        {isPersonalService() &&
          data.identityReady &&
          line('who', more().service.title, service ? text.sealed : more().service.empty)}
      </dl>
      {draft.photos.length > 0 && !draft.place.atHome && (
        <label class="check">
          <input
            type="checkbox"
            checked={draft.photoConsent}
            onChange={(event) => updateDraft({ photoConsent: event.currentTarget.checked })}
          />
          <span>{text.photoConsent}</span>
        </label>
      )}
      {!isShortWay() && <CoachLine />}
      <p class="hint" id="send" tabIndex={-1}>
        {text.reviewNote}
      </p>
      <Trap />
      <Actions back={isShortWay() ? 'where' : 'who'} label={text.send} />
    </form>
  );
}

function placeInWords(): string {
  const { place } = state.draft;
  const text = words();
  const village = state.instance?.regions.find(({ code }) => code === place.villageCode)?.name;
  const parts = [place.point && text.point, village, place.landmark.trim(), place.atHome && text.atHome];
  return parts.filter(Boolean).join(' · ');
}

function whoInWords(kind: typeof state.contact.kind): string {
  const text = words();
  if (kind === 'anonymous') return text.anonymous;
  return `${kind === 'named' ? text.named : text.number}. ${text.sealed}`;
}

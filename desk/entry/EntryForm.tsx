import { useEffect, useMemo, useState } from 'preact/hooks';
import type { EntryForm as EntryFormFacts } from '../../api-client/contract/desk/entry.ts';
import { contactLimits } from '../../widget/seal/contact.ts';
import { useDesk } from '../components/desk-context.ts';
import { ErrorSummary } from '../components/ErrorSummary.tsx';
import { Failure } from '../components/Failure.tsx';
import { wallClock } from '../format/local-instant.ts';
import { setDraft } from '../stores/drafts.ts';
import { useDraft } from '../stores/use-draft.ts';
import { entryText } from '../text/entry-text.ts';
import { text as common } from '../text/id.ts';
import { addPhotos } from './add-photos.ts';
import { ChatPanel } from './ChatPanel.tsx';
import type { ChatSource } from './chat-source.ts';
import { EntryFormFields } from './EntryFormFields.tsx';
import type { FiledEntry } from './EntryReceipt.tsx';
import { ENTRY, type EntryDraft, emptyContact, emptyEntry } from './entry-draft.ts';
import { useFiling } from './use-filing.ts';
import type { Shared } from './use-shared.ts';
import { villageNames, villageOf } from './village-names.ts';
import type { FromChat } from './whatsapp/compose-complaint.ts';

const text = entryText.entry;

/** A complaint that came another way than the form, written down by a verifier. */
export function EntryForm(props: {
  facts: EntryFormFacts;
  shared: Shared;
  filed: (filed: FiledEntry) => void;
}) {
  const { facts, shared } = props;
  const { reference, timeZone } = useDesk();
  const {
    values: draft,
    change,
    clear,
  } = useDraft<EntryDraft>(ENTRY, () => emptyEntry(wallClock(Date.now(), timeZone)));
  const [notes, setNotes] = useState<string[]>([]);
  const villages = useMemo(() => villageNames(reference.regions), [reference]);
  const category = reference.categories.find(({ code }) => code === draft.categoryCode);
  const personalService = category?.personalService ?? false;
  const filing = useFiling({
    draft,
    keyList: facts.keyList,
    recoveryFingerprint: reference.instance.recoveryFingerprint,
    filed: props.filed,
  });
  const locked = draft.sent !== null && !filing.busy;

  // Photos that were shared without a chat
  useEffect(() => {
    if (shared.status !== 'taken' || shared.photos.length === 0) return;
    keep();
    void addPhotos(draft.complaintId, shared.photos);
  }, [shared]);

  /** Work that ends later writes into the kept draft: it has to be there. */
  const keep = () => setDraft(ENTRY, draft);

  async function takeFromChat(taken: FromChat, source: ChatSource): Promise<void> {
    const { name, number, point } = taken;
    const contact = { ...emptyContact(), notes: draft.contact.notes };
    change({
      channel: 'whatsapp',
      text: [draft.text.trim(), taken.text].filter(Boolean).join('\n'),
      ...(taken.at ? { cameInAt: taken.at } : {}),
      ...(point ? { point } : {}),
      ...(name && !draft.sealed.contact
        ? { contact: { ...contact, kind: 'named' as const, name: name.slice(0, contactLimits.name) } }
        : {}),
      ...(number && !draft.sealed.contact
        ? { contact: { ...contact, kind: 'number' as const, number: number.slice(0, contactLimits.number) } }
        : {}),
    });
    const told = [text.chat.taken];
    if (taken.unheard > 0) told.push(text.chat.unheard(taken.unheard));
    const photos: Blob[] = [];
    for (const fileName of taken.photos.filter((each) => source.has(each))) {
      const photo = await source.photo(fileName).catch(() => null);
      if (photo) photos.push(photo);
      else told.push(text.chat.photoFailed);
    }
    setNotes(told);
    await addPhotos(draft.complaintId, photos);
  }

  const submit = (event: Event) => {
    event.preventDefault();
    void filing.file({
      now: Date.now(),
      timeZone,
      maximumDays: facts.maximumDays,
      villageCode: villageOf(draft.village, villages),
      personalService,
      questions: reference.questions[draft.categoryCode] ?? null,
    });
  };
  const label = facts.keyList ? text.submit : text.submitPlain;
  const { problem } = filing;

  return (
    <>
      {shared.status === 'failed' && <p class="notice notice-wait">{text.chat.shareFailed}</p>}
      {shared.status === 'refused' && (
        <p class="notice notice-alarm" role="alert">
          {text.chat.zip[shared.fault]}
        </p>
      )}
      {shared.status === 'taken' && <p class="notice notice-good">{text.chat.shared}</p>}
      <details class="panel entry-more" open={shared.status === 'taken' && shared.source !== null}>
        <summary>{text.chat.title}</summary>
        <ChatPanel
          shared={shared.status === 'taken' ? shared.source : null}
          use={(taken, source) => void takeFromChat(taken, source)}
          addPhotos={(photos) => {
            keep();
            void addPhotos(draft.complaintId, photos);
          }}
        />
      </details>
      {notes.length > 0 && (
        <div class="notice notice-good" role="status">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      <form class="form entry-form" noValidate onSubmit={submit}>
        <ErrorSummary errors={filing.errors} />
        <fieldset class="entry-fields" disabled={locked}>
          <EntryFormFields
            draft={draft}
            change={change}
            errors={filing.errors}
            villages={villages}
            canSeal={facts.keyList !== null}
            personalService={personalService}
          />
        </fieldset>
        {problem?.kind === 'refused' && <Failure error={problem.error} />}
        {problem?.kind === 'seal' && (
          <p class="notice notice-alarm" role="alert">
            {text.sealFailed}
          </p>
        )}
        {locked ? (
          <div class="notice notice-wait" role="alert">
            <p>{text.sentUnknown}</p>
            <button type="button" class="button" onClick={() => void filing.again()}>
              {text.sendAgain}
            </button>
          </div>
        ) : (
          <p class="button-row">
            <button type="submit" class="button" aria-disabled={filing.busy}>
              {filing.busy ? common.common.sending : label}
            </button>
            <button
              type="button"
              class="button-quiet"
              onClick={() => {
                if (confirm(text.discardSure)) clear();
              }}
            >
              {text.discard}
            </button>
          </p>
        )}
      </form>
    </>
  );
}

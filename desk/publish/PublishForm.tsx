import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  ComplaintForVerifier,
  PublicationPreview,
  PublishAction,
} from '../../api-client/contract/desk/verification.ts';
import { ActionForm } from '../actions/ActionForm.tsx';
import { useAction } from '../actions/use-action.ts';
import { sendVerifierAction } from '../actions/verifier-form.ts';
import { useDesk } from '../components/desk-context.ts';
import type { FieldError } from '../components/ErrorSummary.tsx';
import { GatedField } from '../components/GatedField.tsx';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { formatDate, localDay } from '../format/dates.ts';
import { navigate } from '../routing/router.ts';
import { client } from '../stores/client.ts';
import { refreshPublication } from '../stores/publication.ts';
import { useDraft } from '../stores/use-draft.ts';
import { text } from '../text/id.ts';
import { verifierText } from '../text/verifier-text.ts';
import { type Choices, decide } from '../text-decisions/decisions.ts';
import { readGated } from '../text-decisions/read-gated.ts';
import { type Gate, useGate } from '../text-decisions/use-gate.ts';
import { PublicCasePreview } from './PublicCasePreview.tsx';
import { PublicPhotoChecks, type Side, uncheckedSides } from './PublicPhotoChecks.tsx';
import { PublicPhotoChoice } from './PublicPhotoChoice.tsx';
import { takePhotosFirst } from './photos-first.ts';
import { firstPublishDraft, photosFor } from './publish-draft.ts';

/** Said before the button: who still has a say, and the earliest day. */
function WhenPublic({ preview }: { preview: PublicationPreview }) {
  const { timeZone } = useDesk();
  const { goesPublicAt, needsApproval } = preview;
  if (goesPublicAt === null && !needsApproval) return null;
  return (
    <p class="notice">
      {needsApproval
        ? text.waiting.needsApproval
        : text.waiting.will(formatDate(localDay(Date.parse(goesPublicAt ?? ''), timeZone)))}
    </p>
  );
}

const isDecided = (gate: Gate, choices: Choices) =>
  gate.text !== '' && gate.spans !== null && decide(gate.text, gate.spans, choices).undecided.length === 0;

/** First the preview of exactly these values, then publishing: any change in between asks for a new preview. */
export function PublishForm(props: { complaint: ComplaintForVerifier; reload: () => Promise<unknown> }) {
  const { complaint, reload } = props;
  const id = complaint.complaintId;
  const { values, change, clear } = useDraft(`${id}/publish`, () => firstPublishDraft(complaint));
  const summaryGate = useGate(values.summary);
  const outcomeGate = useGate(values.outcome);
  const [preview, setPreview] = useState<(PublicationPreview & { of: string }) | null>(null);
  const [side, setSide] = useState<Side | null>(() =>
    takePhotosFirst() ? (uncheckedSides(complaint, values)[0] ?? null) : null,
  );
  const previewed = useRef(false);
  const page = useRef<HTMLDivElement>(null);
  const now = JSON.stringify(values);
  const fresh = preview?.of === now;
  const possible = complaint.actions.includes('publish');
  const waits = preview !== null && (preview.goesPublicAt !== null || preview.needsApproval);

  const action = useAction({
    name: fresh ? (waits ? 'prepare' : 'publish') : 'preview',
    send: async (body) => {
      if (fresh) return sendVerifierAction(complaint, 'publish')(body);
      const sent = { version: complaint.version, ...body } as PublishAction;
      setPreview({ ...(await client.previewPublication(id, sent)), of: now });
    },
    reload: async (outcome) => {
      if (outcome === 'done' && !fresh) return;
      await reload();
      if (outcome === 'conflict') return setPreview(null);
      await refreshPublication();
      navigate(`/aduan/${id}`);
    },
    clear: () => {
      if (fresh) clear();
    },
  });

  async function prepare(): Promise<{ body: object } | { errors: FieldError[] }> {
    const errors: FieldError[] = [];
    const summary = await readGated({
      field: 'publish-summary',
      label: text.publish.summary,
      gate: summaryGate,
      choices: values.summaryChoices,
    });
    const outcome = await readGated({
      field: 'publish-outcome',
      label: text.publish.outcome,
      gate: outcomeGate,
      choices: values.outcomeChoices,
    });
    if ('error' in summary) errors.push(summary.error);
    if ('error' in outcome) errors.push(outcome.error);
    for (const side of ['before', 'after'] as const) {
      const chosen = complaint.photos.find((photo) => photo.photoId === values[`${side}PhotoId`]);
      if (chosen && !chosen.checkedFor.includes('public')) {
        errors.push({
          field: `publish-${side}`,
          sentence: text.publish.photoUnchecked(text.publish[side]),
        });
      }
    }
    if (values.conflict === '') {
      errors.push({ field: 'publish-conflict', sentence: text.publish.conflictMissing });
    }
    if (values.conflict === 'yes') {
      errors.push({ field: 'publish-conflict', sentence: text.publish.conflictStops });
    }
    if (errors.length > 0 || 'error' in summary || 'error' in outcome) return { errors };
    return {
      body: {
        summary: summary.gated,
        outcome: outcome.gated,
        beforePhotoId: values.beforePhotoId || null,
        afterPhotoId: values.afterPhotoId || null,
        precision: values.precision || null,
        mayStartConflict: false,
      },
    };
  }

  const complete =
    possible &&
    values.conflict === 'no' &&
    isDecided(summaryGate, values.summaryChoices) &&
    isDecided(outcomeGate, values.outcomeChoices) &&
    uncheckedSides(complaint, values).length === 0;
  // The first preview comes by itself once nothing is missing; after a change a person asks for the next one.
  useEffect(() => {
    if (!complete || previewed.current) return;
    previewed.current = true;
    void action.run(prepare);
  }, [complete]);
  // Nobody lets out a page that was below the edge of the screen.
  useEffect(() => page.current?.scrollIntoView({ block: 'start' }), [preview]);

  return (
    <ActionForm
      action={action}
      label={
        fresh
          ? waits
            ? text.waiting.confirm
            : text.publish.confirm
          : preview
            ? text.publish.previewAgain
            : text.publish.preview
      }
      stateNow={text.state[complaint.state]}
      possible={possible}
      submit={() => void action.run(prepare)}
    >
      <div class="publish">
        <div class="publish-words">
          <h2>{text.publish.step.words}</h2>
          <GatedField
            id="publish-summary"
            label={text.publish.summary}
            hint={text.publish.summaryHint}
            value={values.summary}
            choices={values.summaryChoices}
            gate={summaryGate}
            onChange={(summary) => change({ summary })}
            onChoices={(summaryChoices) => change({ summaryChoices })}
            errors={action.errors}
          />
          <GatedField
            id="publish-outcome"
            label={text.publish.outcome}
            hint={text.publish.outcomeHint}
            value={values.outcome}
            choices={values.outcomeChoices}
            gate={outcomeGate}
            onChange={(outcome) => change({ outcome })}
            onChoices={(outcomeChoices) => change({ outcomeChoices })}
            errors={action.errors}
          />
        </div>
        <div class="publish-rest">
          <h2>{text.publish.step.photos}</h2>
          {(['before', 'after'] as const).map((one) => (
            <PublicPhotoChoice
              key={one}
              id={`publish-${one}`}
              legend={text.publish[one]}
              complaint={complaint}
              photos={photosFor(complaint, one)}
              chosen={values[`${one}PhotoId`]}
              onChosen={(photoId) => change({ [`${one}PhotoId`]: photoId })}
              errors={action.errors}
              check={() => setSide(one)}
            />
          ))}
          <PublicPhotoChecks
            complaint={complaint}
            values={values}
            side={side}
            onSide={setSide}
            refused={(refused) => change({ [`${refused}PhotoId`]: '' })}
            reload={reload}
          />
          <h2>{text.publish.step.place}</h2>
          <SelectField
            id="publish-precision"
            label={text.publish.precision}
            hint={text.publish.precisionHint}
            value={values.precision}
            options={[
              { value: '', label: text.publish.precisionPolicy },
              ...(['cell', 'village', 'none'] as const).map((value) => ({
                value,
                label: text.publish.precisionChoices[value],
              })),
            ]}
            onChange={(precision) => change({ precision: precision as typeof values.precision })}
          />
          <RadioGroup
            id="publish-conflict"
            legend={text.publish.conflict}
            value={values.conflict}
            options={[
              { value: 'no', label: text.publish.conflictNo, shortcut: 'N' },
              { value: 'yes', label: text.publish.conflictYes },
            ]}
            onChange={(conflict) => change({ conflict: conflict as 'no' | 'yes' })}
            errors={action.errors}
          />
          {values.conflict === 'yes' && <p class="notice notice-wait">{text.publish.conflictStops}</p>}
        </div>
      </div>
      <h2>{text.publish.step.preview}</h2>
      {!preview && <p class="hint">{verifierText.publish.auto}</p>}
      {preview && !fresh && <p class="notice notice-wait">{text.publish.previewStale}</p>}
      {preview && (
        <div ref={page}>
          <PublicCasePreview record={preview.record} complaintId={id} sources={values} />
        </div>
      )}
      {preview && fresh && <WhenPublic preview={preview} />}
    </ActionForm>
  );
}

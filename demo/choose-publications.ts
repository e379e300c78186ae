import { demoCategories } from './categories.ts';
import type { Matter } from './matters/matter.ts';
import { afterOfficeHours } from './office-hours.ts';
import type { PlannedComplaint, PlannedStep } from './planned-complaint.ts';
import type { Random } from './random.ts';

/** Of 400 complaints some 44 are published with pictures and 76 without; other solved ones stay unpublished. */
const WITH_PHOTOS = 0.11;
const WITHOUT_PHOTOS = 0.19;

/** A complaint before publications are decided; `matter` and `summary` are null when it is not valid. */
export type ComplaintDraft = { steps: PlannedComplaint; matter: Matter | null; summary: string | null };
type Candidate = { index: number; scene: string; step: Extract<PlannedStep, { kind: 'publish' }> };

/** Adds a publication at the end of some solved complaints, the scenes in turn. Sensitive and personal matters never. */
export function choosePublications(
  drafts: readonly ComplaintDraft[],
  random: Random,
  to: Date,
): PlannedComplaint[] {
  const order = random.shuffle(drafts.map((_, index) => index));
  const candidates = order.flatMap((index) => {
    const step = publication(drafts[index], random);
    return step && step.at <= to ? [{ index, scene: drafts[index]?.matter?.scene ?? 'other', step }] : [];
  });
  const isPhotographed = ({ index }: Candidate) =>
    drafts[index]?.steps.some(({ kind }) => kind === 'workPhoto') ?? false;
  const photographed = inTurn(candidates.filter(isPhotographed));
  const others = inTurn(candidates.filter((candidate) => !isPhotographed(candidate)));
  const chosen = new Map(
    [
      ...photographed.slice(0, Math.round(drafts.length * WITH_PHOTOS)),
      ...others.slice(0, Math.round(drafts.length * WITHOUT_PHOTOS)),
    ].map(({ index, step }) => [index, step]),
  );
  return drafts.map(({ steps }, index) => {
    const step = chosen.get(index);
    return step ? [...steps, step] : steps;
  });
}

function publication(draft: ComplaintDraft | undefined, random: Random): Candidate['step'] | null {
  const file = draft?.steps[0];
  const last = draft?.steps.at(-1);
  if (!draft || draft.summary === null || file?.kind !== 'file' || !last) return null;
  const category = demoCategories.find(({ code }) => code === file.categoryCode);
  if (!category || category.placePrecision === 'none') return null;
  if (last.kind !== 'close' && last.kind !== 'resolve') return null;
  const done = draft.steps.flatMap((step) => (step.kind === 'resolve' ? [step.text] : []));
  const at = afterOfficeHours(last.at, random.between(2, 30));
  return { kind: 'publish', at, summary: draft.summary, outcome: done.join(' ') };
}

/** One of each scene, then a second of each, and so on. */
function inTurn(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Map<string, number>();
  const ranked = candidates.map((candidate) => {
    const rank = seen.get(candidate.scene) ?? 0;
    seen.set(candidate.scene, rank + 1);
    return { candidate, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate);
}

import { type Act, actsOf, isGenericClause, moodOf, spansOf } from './acts.ts';
import { type Clause, clausesOf, type Span } from './clauses.ts';
import * as rules from './rules.ts';

export type Slot = 'what' | 'when' | 'who' | 'where' | 'measure' | 'reason' | 'letter' | 'question' | 'shown';
export type Evidence = Span & { slot: Slot };
export type Missing = 'who' | 'what' | 'when' | 'where' | 'evidence';

export type ReplyJudgement = {
  class: 'substantive' | 'acknowledgement' | 'uncertain';
  /** What the class rests on; positions in the given text, in UTF-16 units. */
  evidence: Evidence[];
  /** What the officer could still add. */
  missing: Missing[];
  rulesVersion: number;
};

export type ReplyContext = {
  /** A photo of the result is attached to the reply. */
  hasPhoto?: boolean;
};

const all = (sources: readonly string[]) => sources.map((source) => new RegExp(source, 'giu'));
const templates = all(rules.templates);
const echo = new RegExp(`(?<![\\p{L}])${rules.echo}`, 'giu');
const slotPatterns = {
  when: all(rules.when),
  measure: all(rules.measure),
  who: all(rules.namedWho),
  where: all(rules.where),
  letter: all(rules.letter),
  shown: all(rules.shown),
  reason: all(rules.reason),
};
const detailSlots = Object.keys(slotPatterns) as (keyof typeof slotPatterns)[];
const refusalPatterns = all(rules.refusal);
const statePattern = new RegExp(rules.stateOfThings, 'giu');
const anyWho = new RegExp(rules.anyWho, 'iu');
const questionObject = new RegExp(rules.questionObject, 'giu');
const askedFor = new RegExp(rules.askedFor, 'giu');
const firstPerson = new RegExp(rules.firstPerson, 'iu');
const requestWord = new RegExp(rules.requestWord, 'iu');
const genericRequest = new RegExp(rules.genericRequest, 'iu');

/**
 * Says whether a reply tells who did or decides what and when (or shows it), only acknowledges, or cannot be told by
 * rules. Length is no signal. Pure; the same text always gets the same answer within one rulesVersion.
 */
export function judgeReply(text: string, context: ReplyContext = {}): ReplyJudgement {
  const plain = withoutTemplates(text);
  const clauses = clausesOf(plain);
  const acts = clauses.flatMap((clause) => actsOf(plain, clause));
  const readable = clauses.filter((clause) => !isGenericClause(plain, clause, acts));
  const details = readable.flatMap((clause) => detailsOf(plain, clause));
  if (context.hasPhoto) details.push({ slot: 'shown', start: text.length, end: text.length });
  const has = (...slots: Slot[]) => details.some((each) => slots.includes(each.slot));

  const counted = acts.filter((act) => counts(act, details, plain));
  // "Membangun daerah" claims nothing; "sudah diganti" and "diganti" do.
  const claims = acts.filter(
    (act) =>
      act.mood === 'done' &&
      act.kind !== 'commitment' &&
      (act.finished || (act.listed && /^(?:di|tak )/i.test(plain.slice(act.start, act.end)))),
  );
  const refusals = readable.flatMap((clause) =>
    refusalPatterns.flatMap((each) => spansOf(plain, clause, each)),
  );
  const refused = refusals.length > 0 && has('reason', 'letter', 'when', 'measure');
  const states = readable
    .filter((clause) => !clause.isQuestion)
    .flatMap((clause) =>
      spansOf(plain, clause, statePattern).filter((span) => moodOf(plain, clause, span).mood === 'done'),
    );
  const told = states.length > 0 && has('when', 'measure', 'letter', 'shown', 'reason');
  const news = readable.filter((clause) => isNews(plain, clause, details));
  const severalDeeds = claims.filter((act) => act.kind === 'work' && act.listed).length + states.length > 1;
  const questions = questionsOf(plain, clauses);
  const kindsOfDetail = detailSlots.filter((slot) => has(slot)).length;

  const substantive =
    counted.length > 0 ||
    refused ||
    questions.length > 0 ||
    told ||
    news.length > 0 ||
    severalDeeds ||
    kindsOfDetail > 2;
  const uncertain = claims.length > 0 || kindsOfDetail > 1;
  const what = [...(counted.length > 0 ? counted : claims), ...refusals, ...(told ? states : [])];
  const evidence: Evidence[] = withoutOverlap([
    ...what.map(({ start, end }) => ({ slot: 'what' as const, start, end })),
    ...details.filter((each) => each.end > each.start),
    ...questions,
  ]);
  return {
    class: substantive ? 'substantive' : uncertain ? 'uncertain' : 'acknowledgement',
    evidence,
    missing: missingIn(plain, evidence, context),
    rulesVersion: rules.rulesVersion,
  };
}

/** Blanks, of equal length, so that every position still is one of the given text. */
function withoutTemplates(text: string): string {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ');
  const left = templates.reduce((rest, source) => rest.replace(source, blank), text);
  // The first word of an echo stays: it tells that a report is spoken of.
  return left.replace(echo, (match) =>
    match.replace(/^(\S+)([\s\S]*)$/, (_, word, rest) => word + blank(rest)),
  );
}

function detailsOf(text: string, clause: Clause): Evidence[] {
  return detailSlots.flatMap((slot) =>
    slotPatterns[slot].flatMap((source) => spansOf(text, clause, source).map((span) => ({ slot, ...span }))),
  );
}

/** Whether an act comes with enough beside it: a plan needs a date, a look a finding, an unlisted verb more than a place. */
function counts(act: Act, details: readonly Evidence[], text: string): boolean {
  const has = (...slots: Slot[]) => details.some((each) => slots.includes(each.slot));
  if (act.mood === 'unreal') return false;
  if (act.mood === 'planned' || act.kind === 'commitment') {
    const between = (each: Span) => text.slice(Math.min(each.end, act.start), Math.max(each.start, act.end));
    return details.some((each) => {
      const fixes = each.slot === 'when' || (act.kind === 'commitment' && each.slot === 'letter');
      return fixes && !/[.!?]\s/.test(between(each));
    });
  }
  if (act.kind === 'inspection') return has('reason', 'when', 'measure', 'letter', 'shown');
  if (act.listed || act.finished) return has('when', 'measure', 'who', 'where', 'reason', 'letter', 'shown');
  return has('when', 'letter', 'shown');
}

/** A plain statement with a date or a document that is not about the office: "the stand-in teacher begins on Monday". */
function isNews(text: string, clause: Clause, details: readonly Evidence[]): boolean {
  const inside = text.slice(clause.start, clause.end);
  const words = inside.split(/\s+/).filter((word) => /^\p{L}{3,}/u.test(word)).length;
  if (clause.isQuestion || words < 3 || firstPerson.test(inside)) return false;
  if (moodOf(text, clause, { start: clause.end, end: clause.end }).mood === 'unreal') return false;
  return details.some(
    ({ slot, start, end }) =>
      (slot === 'when' || slot === 'letter') && start >= clause.start && end <= clause.end,
  );
}

function questionsOf(text: string, clauses: readonly Clause[]): Evidence[] {
  return clauses.flatMap((clause) => {
    const sentence = clauses.filter((other) => other.sentence === clause.sentence);
    const whole = text.slice(sentence[0]?.start, sentence.at(-1)?.end);
    if (!requestWord.test(whole) || genericRequest.test(whole)) return [];
    const objects = [questionObject, ...(clause.isQuestion ? [askedFor] : [])];
    return objects
      .flatMap((each) => spansOf(text, clause, each))
      .map((span) => ({ slot: 'question' as const, ...span }));
  });
}

function missingIn(text: string, evidence: readonly Evidence[], context: ReplyContext): Missing[] {
  const has = (...slots: Slot[]) => evidence.some((each) => slots.includes(each.slot));
  const missing: Missing[] = [];
  if (!has('who') && !anyWho.test(text)) missing.push('who');
  if (!has('what', 'question')) missing.push('what');
  if (!has('when')) missing.push('when');
  if (!has('where')) missing.push('where');
  if (!has('measure', 'letter', 'shown', 'reason') && context.hasPhoto !== true) missing.push('evidence');
  return missing;
}

/** In the order of the text; of two findings of one slot that overlap, the longer stays. */
function withoutOverlap(evidence: readonly Evidence[]): Evidence[] {
  const sorted = [...evidence].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Evidence[] = [];
  for (const each of sorted) {
    if (!kept.some((other) => other.slot === each.slot && other.end > each.start)) kept.push(each);
  }
  return kept;
}

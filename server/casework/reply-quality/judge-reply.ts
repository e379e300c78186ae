import { type Clause, clausesOf, type Span } from './clauses.ts';
import * as rules from './rules.ts';
import { actForms, anyWord, nounForms } from './word-forms.ts';

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

type Mood = 'done' | 'planned' | 'unreal';
type Act = Span & { mood: Mood; kind: 'work' | 'inspection' | 'commitment'; clause: Clause };

const all = (sources: readonly string[]) => sources.map((source) => new RegExp(source, 'giu'));
const patterns = {
  templates: all(rules.templates),
  echo: new RegExp(`(?<![\\p{L}])${rules.echo}`, 'giu'),
  generic: actForms(rules.genericRoots),
  genericNoun:
    /(?<![\p{L}])(?:tindak\s?lanjut\p{L}*|(?:di|me)?tindak\s?lanjuti?|dipuntindaklanjuti|ditindak lanjuti|koordinasi|berkoordinasi|ditunggu|dikabari|status|noted)(?![\p{L}])/giu,
  acts: [
    ['work', actForms(rules.workRoots)],
    ['inspection', actForms(rules.inspectionRoots)],
    ['commitment', actForms(rules.commitmentRoots)],
  ] as const,
  nouns: nounForms(`${rules.workRoots} laksana kerja`),
  slots: {
    when: all(rules.when),
    measure: all(rules.measure),
    who: all(rules.namedWho),
    where: all(rules.where),
    letter: all(rules.letter),
    shown: all(rules.shown),
    reason: all(rules.reason),
  },
  refusal: all(rules.refusal),
};
const planned = anyWord(rules.planned);
const unreal = anyWord(rules.unreal);
const finished =
  /(?<![\p{L}])(?:sudah|telah|sdh|udah|udh|dah|tlh|sampun|mpun|wis|wes|selesai|rampung|kelar|beres|tuntas|berhasil)(?![\p{L}])/iu;
const anyWho = new RegExp(rules.anyWho, 'iu');
const questionObject = new RegExp(rules.questionObject, 'giu');
const requestWord = new RegExp(rules.requestWord, 'iu');
const genericRequest = new RegExp(rules.genericRequest, 'iu');
/** Verbs that state a fact without an act of the office: money comes out, water runs again, a thing is in stock. */
const stateOfThings =
  /(?<![\p{L}])(?:cair|normal|lancar|menyala|nyala|murub|mengalir|mili|tersedia|kosong|habis|aktif kembali|berlaku|mulai (?:kerja|dikerjakan)|dikerjakan|digarap|nggarap|dilaksanakan|dilakukan|terpasang|tertangani|rampung|wajib|bawa|datang|masuk (?:apbd|daftar|anggaran|prioritas)|dikenakan|diambil|ditambah|dibuka|ditutup|turun|nandur|bertemu|disepakati|keluar|memenuhi)(?![\p{L}])/giu;

/**
 * Says whether a reply tells who did or decides what and when (or shows it), only acknowledges, or cannot be told by
 * rules. Length is no signal. Pure; the same text always gets the same answer within one rulesVersion.
 */
export function judgeReply(text: string, context: ReplyContext = {}): ReplyJudgement {
  const plain = blankOut(text, [...patterns.templates, patterns.echo]);
  const clauses = clausesOf(plain);
  const acts = clauses.flatMap((clause) => actsOf(plain, clause));
  const readable = clauses.filter((clause) => !isGeneric(plain, clause, acts));
  const evidence: Evidence[] = [];
  for (const clause of readable) {
    for (const [slot, sources] of Object.entries(patterns.slots) as [Slot, RegExp[]][]) {
      for (const source of sources) evidence.push(...found(plain, clause, source, slot));
    }
  }
  const questions = questionsOf(plain, clauses);
  const refusals = readable.flatMap((clause) =>
    patterns.refusal.flatMap((source) => found(plain, clause, source, 'what')),
  );
  const has = (slot: Slot) =>
    evidence.some((each) => each.slot === slot) || (slot === 'shown' && context.hasPhoto === true);
  const counted = acts.filter((act) => act.mood !== 'unreal' && holds(act, evidence, context, plain));
  const claims = acts.filter((act) => act.mood === 'done');
  const refused = refusals.length > 0 && (has('reason') || has('letter') || has('when') || has('measure'));
  const slots = (['when', 'measure', 'who', 'where', 'reason', 'letter', 'shown'] as const).filter(has);
  const states = readable.flatMap((clause) =>
    clause.isQuestion
      ? []
      : found(plain, clause, stateOfThings, 'what').filter(
          (span) => moodOf(plain, clause, span) !== 'unreal',
        ),
  );
  const told = states.length > 0 && has('when') && slots.length > 1;
  const substantive = counted.length > 0 || refused || questions.length > 0 || told || slots.length > 2;
  const uncertain = claims.length > 0 || slots.length > 1 || (states.length > 0 && slots.length > 0);
  const what = [...counted, ...(counted.length === 0 ? claims : []), ...refusals, ...(told ? states : [])];
  const kept = [
    ...what.map((span) => ({ slot: 'what' as const, start: span.start, end: span.end })),
    ...evidence,
    ...questions,
  ];
  return {
    class: substantive ? 'substantive' : uncertain ? 'uncertain' : 'acknowledgement',
    evidence: withoutOverlap(kept),
    missing: missingIn(plain, kept, context),
    rulesVersion: rules.rulesVersion,
  };
}

/** Same length, so that every position still is one of the given text. */
function blankOut(text: string, sources: readonly RegExp[]): string {
  return sources.reduce((left, source) => left.replace(source, (match) => ' '.repeat(match.length)), text);
}

function found(text: string, clause: Span, source: RegExp, slot: Slot): Evidence[] {
  return [...text.slice(clause.start, clause.end).matchAll(source)].map((match) => ({
    slot,
    start: clause.start + match.index,
    end: clause.start + match.index + match[0].length,
  }));
}

function actsOf(text: string, clause: Clause): Act[] {
  const acts: Act[] = [];
  for (const [kind, source] of patterns.acts) {
    for (const span of found(text, clause, source, 'what')) {
      acts.push({ ...span, kind, clause, mood: clause.isQuestion ? 'unreal' : moodOf(text, clause, span) });
    }
  }
  for (const span of found(text, clause, patterns.nouns, 'what')) {
    const mood = clause.isQuestion ? 'unreal' : moodOf(text, clause, span);
    const isFinished = finished.test(text.slice(span.end, Math.min(clause.end, span.end + 40)));
    acts.push({ ...span, kind: 'work', clause, mood: mood === 'done' && !isFinished ? 'planned' : mood });
  }
  return acts;
}

/** The last five words before an act decide whether it happened, is meant to happen, or is only talked about. */
function moodOf(text: string, clause: Span, span: Span): Mood {
  const before = text.slice(clause.start, span.start).trim().split(/\s+/).slice(-5).join(' ');
  if (unreal.test(before)) return 'unreal';
  return planned.test(before) ? 'planned' : 'done';
}

/** Paper was handled and nothing else: all dates and names of the clause belong to the paper. */
function isGeneric(text: string, clause: Clause, acts: readonly Act[]): boolean {
  const inside = text.slice(clause.start, clause.end);
  const hasGeneric = [patterns.generic, patterns.genericNoun].some((source) => inside.search(source) >= 0);
  if (!hasGeneric) return false;
  return !acts.some((act) => act.clause === clause && act.mood === 'done' && act.kind !== 'inspection');
}

function holds(act: Act, evidence: readonly Evidence[], context: ReplyContext, text: string): boolean {
  const has = (...slots: Slot[]) => evidence.some((each) => slots.includes(each.slot));
  if (act.mood === 'planned' || act.kind === 'commitment') {
    const sentence = evidence.filter(
      (each) => !text.slice(Math.min(each.end, act.start), Math.max(each.start, act.end)).match(/[.!?]\s/),
    );
    return sentence.some(
      (each) => each.slot === 'when' || (act.kind === 'commitment' && each.slot === 'letter'),
    );
  }
  if (act.kind === 'inspection')
    return has('reason', 'when', 'measure', 'letter') || context.hasPhoto === true;
  return has('when', 'measure', 'who', 'where', 'reason', 'letter', 'shown') || context.hasPhoto === true;
}

function questionsOf(text: string, clauses: readonly Clause[]): Evidence[] {
  return clauses.flatMap((clause) => {
    const sentence = clauses.filter((other) => other.sentence === clause.sentence);
    const whole = text.slice(sentence[0]?.start, sentence.at(-1)?.end);
    if (!requestWord.test(whole) || genericRequest.test(whole)) return [];
    return found(text, clause, questionObject, 'question');
  });
}

function missingIn(text: string, kept: readonly Evidence[], context: ReplyContext): Missing[] {
  const has = (...slots: Slot[]) => kept.some((each) => slots.includes(each.slot));
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

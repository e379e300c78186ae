import type { Clause, Span } from './clauses.ts';
import * as rules from './rules.ts';
import { actForms, anyWord, nounForms } from './word-forms.ts';

export type Mood = 'done' | 'planned' | 'unreal';

/** Something the office did, means to do, or only mentions. */
export type Act = Span & {
  mood: Mood;
  kind: 'work' | 'inspection' | 'commitment';
  /** A verb of the rules; any other verb is taken for work too, but only on better evidence. */
  listed: boolean;
  /** "sudah", "telah", "wis" stands before it in the clause. */
  finished: boolean;
  clause: Clause;
};

const kinds = [
  ['work', actForms(rules.workRoots)],
  ['inspection', actForms(rules.inspectionRoots)],
  ['commitment', actForms(rules.commitmentRoots)],
] as const;
const generic = actForms(rules.genericRoots);
const genericNoun =
  /(?<![\p{L}])(?:(?:di|me|ber|dipun)?\s?tindak\s?lanjut\p{L}*|(?:ber|di)?koordinasi(?:kan)?|ditunggu|dikabari|noted|terima|disposisi|wa|nelpon|rapat(?:kan)?|terusin|nerusin|terusna|nerusna|terusake|nerusake|terusaken|otw|meluncur|proses|antrean|antrian|atensi)(?![\p{L}])/giu;
const refusals = rules.refusal.map((source) => new RegExp(source, 'giu'));
const paper = anyWord(rules.paper);
const paperActs = actForms(rules.paperRoots);
const nouns = nounForms(`${rules.workRoots} laksana kerja`);
const noVerb = anyWord(rules.noVerbs);
/** Any passive, any active verb, and what follows "sudah kami": no list knows all the work there is. */
const anyVerb =
  /(?<![\p{L}])(?:di-?(?:pun[ -]?)?\p{L}{4,}|me(?:m|n|ng|ny|r|l|w)\p{L}{3,}|(?<=(?:sudah|telah|sdh|sampun|wis|wes|udah) (?:kami|kula|kulo|kawula|tak) )(?!untuk|dari|yang|dan|di |ke )\p{L}{3,})(?![\p{L}])/giu;

const hypothetical = anyWord(rules.hypothetical);
const wishNoun = anyWord(rules.wishNouns);
const putOff = anyWord(rules.putOff);
const finishedWord = anyWord(rules.finished);
const markers = new RegExp(
  `(?<![\\p{L}])(?:(?<unreal>${alternatives(rules.unreal)}|(?:yang|yg) (?:di)?minta|minta (?:agar|supaya|untuk|di\\p{L}+))|` +
    `(?<planned>${alternatives(rules.planned)})|(?<finished>${alternatives(rules.finished)}))(?![\\p{L}])`,
  'giu',
);

/** All acts of a clause, and whether they happened. */
export function actsOf(text: string, clause: Clause): Act[] {
  const acts: Act[] = [];
  const add = (kind: Act['kind'], listed: boolean, span: Span, mood: Mood, finished: boolean) => {
    if (acts.some((act) => act.start < span.end && span.start < act.end)) return;
    acts.push({ ...span, kind, listed, mood: clause.isQuestion ? 'unreal' : mood, finished, clause });
  };
  const office = genericSpans(text, clause);
  for (const [kind, source] of kinds) {
    for (const span of spansOf(text, clause, source)) {
      if (office.some((each) => each.start === span.start) || noVerb.test(text.slice(span.start, span.end)))
        continue;
      const { mood, finished } = moodOf(text, clause, span);
      add(kind, true, span, mood, finished);
    }
  }
  for (const span of spansOf(text, clause, nouns)) {
    const { mood } = moodOf(text, clause, span);
    const finished = finishedWord.test(text.slice(span.end, Math.min(clause.end, span.end + 40)));
    add('work', true, span, mood === 'done' && !finished ? 'planned' : mood, finished);
  }
  for (const span of spansOf(text, clause, anyVerb)) {
    if (office.some((each) => each.start < span.end && span.start < each.end)) continue;
    if (noVerb.test(text.slice(span.start, span.end))) continue;
    const { mood, finished } = moodOf(text, clause, span);
    add('work', false, span, mood, finished);
  }
  return acts;
}

/** Paper was handled and nothing else was done: all dates and names of the clause belong to the paper. */
export function isGenericClause(text: string, clause: Clause, acts: readonly Act[]): boolean {
  const speaksOfPaper = paper.test(text.slice(clause.start, clause.end));
  if (!speaksOfPaper && genericSpans(text, clause).length === 0) return false;
  if (refusals.some((each) => spansOf(text, clause, each).length > 0)) return false;
  return !acts.some(
    (act) =>
      act.clause === clause &&
      act.mood === 'done' &&
      act.kind !== 'inspection' &&
      (act.listed || act.finished),
  );
}

/** The nearest of the eight words before a verb that speaks of time or doubt decides; a condition governs all after it. */
export function moodOf(text: string, clause: Clause, span: Span): { mood: Mood; finished: boolean } {
  const before = text.slice(clause.head, span.start);
  if (hypothetical.test(before)) return { mood: 'unreal', finished: false };
  if (wishNoun.test(before.trim().split(/\s+/).slice(-2).join(' ')))
    return { mood: 'unreal', finished: false };
  const last = [...before.trim().split(/\s+/).slice(-8).join(' ').matchAll(markers)].at(-1)?.groups;
  if (last?.unreal) return { mood: 'unreal', finished: false };
  const after = text.slice(span.end, clause.end).trim().split(/\s+/).slice(0, 2).join(' ');
  if (last?.planned || putOff.test(after)) return { mood: 'planned', finished: false };
  return { mood: 'done', finished: last?.finished !== undefined };
}

function genericSpans(text: string, clause: Clause): Span[] {
  const spans = [...spansOf(text, clause, generic), ...spansOf(text, clause, genericNoun)];
  // To close a report is no work; to close a road is.
  if (paper.test(text.slice(clause.head, clause.end))) spans.push(...spansOf(text, clause, paperActs));
  return spans;
}

export function spansOf(text: string, clause: Span, source: RegExp): Span[] {
  return [...text.slice(clause.start, clause.end).matchAll(source)].map((match) => ({
    start: clause.start + match.index,
    end: clause.start + match.index + match[0].length,
  }));
}

function alternatives(words: string): string {
  return words.split(/\s+/).filter(Boolean).join('|');
}

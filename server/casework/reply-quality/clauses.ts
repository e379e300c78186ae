import { abbreviations } from './rules.ts';

export type Span = { start: number; end: number };
/** `head`: where the chain of clauses begins that "dan" ties together; its "akan" holds for all of them. */
export type Clause = Span & { head: number; sentence: number; isQuestion: boolean };

const abbreviation = new RegExp(
  `(?:^|[^\\p{L}])(?:${abbreviations.replaceAll('.', '\\.').split(' ').join('|')})$`,
  'iu',
);
/** "… dan sudah …": a new predicate begins; "Selasa dan Jumat" stays together. */
const joint =
  /\s(?:dan|serta|lalu|kemudian|namun|tetapi|tapi|sedangkan|sehingga)\s+(?=(?:sudah|telah|sdh|akan|kami|tim|petugas|di\p{L}{3,}|me\p{L}{3,})(?![\p{L}]))/giu;

/** Cuts a text into clauses at full stops, commas and joints, with positions in the text. Times like 08.00 stay whole. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let sentence = 0;
  let start = 0;
  let head = 0;
  const close = (end: number, endsSentence: boolean, isQuestion: boolean, nextHead = end) => {
    if (text.slice(start, end).trim() !== '') clauses.push({ start, end, head, sentence, isQuestion: false });
    if (endsSentence) {
      if (isQuestion)
        for (const clause of clauses) if (clause.sentence === sentence) clause.isQuestion = true;
      sentence += 1;
    }
    start = end;
    head = nextHead;
  };
  const joints = new Set([...text.matchAll(joint)].map((match) => match.index));
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    const next = text[at + 1] ?? ' ';
    if (joints.has(at)) close(at, false, false, head);
    else if (letter === '.' && /\s/.test(next)) {
      if (!abbreviation.test(text.slice(Math.max(0, at - 8), at))) close(at + 1, true, false);
    } else if (letter === '?' || letter === '!' || letter === '\n' || letter === ';')
      close(at + 1, true, letter === '?');
    else if ((letter === ',' || letter === ':') && /\s/.test(next)) close(at + 1, false, false);
  }
  close(text.length, true, false);
  return clauses;
}

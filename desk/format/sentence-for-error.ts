import { ProblemError, UnreachableError } from '../../api-client/index.ts';
import { text } from '../text/id.ts';

/** One sentence for a person: the server's own when it gave one. */
export function sentenceForError(error: unknown): string {
  if (error instanceof ProblemError) return error.message;
  if (error instanceof UnreachableError) return text.error.unreachable;
  return text.error.unexpected;
}

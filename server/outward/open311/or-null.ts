import { OutwardError } from '../outward-error.ts';
import { Open311StatusError } from './ask-open311.ts';
import { UnreadableAnswerError } from './read-records.ts';

const KNOWN = [OutwardError, Open311StatusError, UnreadableAnswerError];

/** What was asked of another system, or null for whatever the other side may cause. Our own errors go on. */
export async function orNull<Result>(task: Promise<Result>): Promise<Result | null> {
  try {
    return await task;
  } catch (error) {
    if (KNOWN.some((each) => error instanceof each)) return null;
    throw error;
  }
}

import { useEffect, useState } from 'preact/hooks';
import type { InferOutput } from 'valibot';
import type { ComplaintForAgency, judgeAnswer } from '../../api-client/contract/desk/agency.ts';
import { client } from '../stores/client.ts';
import { noticeEndedSession } from '../stores/session.ts';

const PAUSE = 500;
/** Shorter than this there is nothing to judge yet. */
const SHORTEST = 10;

export interface Judgement {
  /** The newest answer; null before the first, and after the text was emptied. */
  answer: InferOutput<typeof judgeAnswer> | null;
  /** True while the text in the field was not judged yet. */
  pending: boolean;
}

/**
 * Asks the linter a moment after the last key, and again when a photo of the result has come. It only advises: when it cannot be
 * reached, writing goes on.
 */
export function useJudgement(
  { complaintId, showsResult }: Pick<ComplaintForAgency, 'complaintId' | 'showsResult'>,
  typed: string,
): Judgement {
  const text = typed.trim();
  const [judged, setJudged] = useState<{ text: string; showsResult: boolean; answer: Judgement['answer'] }>({
    text: '',
    showsResult,
    answer: null,
  });
  useEffect(() => {
    if (text.length < SHORTEST) return;
    let gone = false;
    const timer = setTimeout(() => {
      client.judgeReply(complaintId, text).then(
        (answer) => !gone && setJudged({ text, showsResult, answer }),
        (error: unknown) => {
          noticeEndedSession(error);
          if (!gone) setJudged({ text, showsResult, answer: null });
        },
      );
    }, PAUSE);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [complaintId, showsResult, text]);
  if (text.length < SHORTEST) return { answer: null, pending: false };
  return { answer: judged.answer, pending: judged.text !== text || judged.showsResult !== showsResult };
}

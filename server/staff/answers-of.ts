import type { ComplaintForVerifier } from '../../api-client/contract/desk/verification.ts';
import type { Answer, Question } from '../../api-client/contract/intake/question.ts';
import type { Server } from '../server.ts';

type ToldAnswer = ComplaintForVerifier['answers'][number];

/** A complaint's answers in words, read with the questions they were given to, in their order. Zone: casework. */
export async function answersOf(server: Server, complaintId: string): Promise<ToldAnswer[]> {
  const rows = await server.connection.database
    .selectFrom('casework_answer')
    .innerJoin('published_question_set', (join) =>
      join
        .onRef('published_question_set.category_code', '=', 'casework_answer.category_code')
        .onRef('published_question_set.version', '=', 'casework_answer.set_version'),
    )
    .select(['question_id', 'value', 'questions'])
    .where('complaint_id', '=', complaintId)
    .execute();
  const questions = JSON.parse(rows[0]?.questions ?? '[]') as Question[];
  return questions.flatMap((question) => {
    const row = rows.find(({ question_id }) => question_id === question.questionId);
    if (!row) return [];
    const value = inWords(question, JSON.parse(row.value) as Answer['value']);
    return [{ label: question.label.id, value, private: question.private }];
  });
}

function inWords({ options }: Question, value: Answer['value']): string {
  const label = (code: string) => options.find((option) => option.code === code)?.label.id ?? code;
  if (Array.isArray(value)) return value.map(label).join(', ');
  if (typeof value === 'number') return value.toLocaleString('id-ID', { maximumFractionDigits: 6 });
  return options.length > 0 ? label(value) : value;
}

/** What a brief may begin with: the matter, and the answers that are not kept private, one a line. It passes the gate as a whole. */
export function textWithAnswers(text: string, answers: readonly ToldAnswer[]): string {
  const open = answers.filter((answer) => !answer.private);
  return [text, ...open.map(({ label, value }) => `${label}: ${value}`)].join('\n');
}

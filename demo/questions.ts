import type { Answer, ComplaintAnswers, Question } from '../api-client/contract/intake/question.ts';
import { createRandom } from './random.ts';
import type { Staff } from './sign-in-staff.ts';

/** The one category of the demonstration that asks more than the story. */
const CATEGORY = 'saluran-air';

const words = (id: string, en: string, jv: string) => ({ id, en, jv });
const questions: Question[] = [
  {
    questionId: 'tinggi-air',
    kind: 'number',
    label: words(
      'Setinggi apa airnya, dalam sentimeter?',
      'How high is the water, in centimetres?',
      'Banyune dhuwure pira, sentimeter?',
    ),
    options: [],
    required: false,
    private: false,
  },
  {
    questionId: 'sudah-ke-mana',
    kind: 'text',
    label: words(
      'Sudah pernah disampaikan kepada siapa?',
      'Whom have you told before?',
      'Wis tau matur sapa?',
    ),
    options: [],
    required: false,
    private: true,
  },
];

const TOLD = ['Ketua RT, belum ada tindak lanjut', 'Perangkat desa, diminta menunggu', 'Belum pernah'];

/** Writes them through the administrator's own route, before the invented year begins. */
export async function askQuestions({ administrator }: Staff): Promise<void> {
  await administrator.changeQuestions(CATEGORY, { version: 0, questions });
}

/** What an invented reporter answers; about a third leave all of it empty. Its own stream of chance, so that nothing else moves. */
export function answersTo(categoryCode: string, text: string, at: Date): ComplaintAnswers | null {
  if (categoryCode !== CATEGORY) return null;
  const random = createRandom(`answers ${at.toISOString()} ${text}`);
  const values: Answer[] = [];
  if (random.chance(0.6)) values.push({ questionId: 'tinggi-air', value: random.integer(1, 12) * 5 });
  if (random.chance(0.4)) values.push({ questionId: 'sudah-ke-mana', value: random.pick(TOLD) });
  return values.length > 0 ? { version: 1, values } : null;
}

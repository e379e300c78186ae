import type { Question } from '../../api-client/contract/intake/question.ts';

/** The category that asks something in these tests. */
export const QUESTIONED = 'air-bersih';

const same = (text: string) => ({ id: text, en: text, jv: text });

/** One question of each kind. */
export const questions: Question[] = [
  {
    questionId: 'nomor-meter',
    kind: 'text',
    label: same('Nomor meter'),
    options: [],
    required: false,
    private: true,
  },
  {
    questionId: 'jumlah',
    kind: 'number',
    label: same('Berapa rumah?'),
    options: [],
    required: true,
    private: false,
  },
  {
    questionId: 'keadaan',
    kind: 'choice',
    label: same('Airnya?'),
    options: [
      { code: 'mati', label: same('Tidak mengalir') },
      { code: 'keruh', label: same('Keruh') },
    ],
    required: true,
    private: false,
  },
  {
    questionId: 'waktu',
    kind: 'multi_choice',
    label: same('Kapan saja?'),
    options: [
      { code: 'pagi', label: same('Pagi') },
      { code: 'malam', label: same('Malam') },
    ],
    required: false,
    private: false,
  },
  {
    questionId: 'sejak',
    kind: 'date',
    label: same('Sejak kapan?'),
    options: [],
    required: false,
    private: false,
  },
];

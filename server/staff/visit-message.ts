import type { Language } from '../../api-client/contract/primitives.ts';

/** What stands in the reporter's thread, so that chat and mail carry it too; the answer is given on the tracker alone. */
const SENTENCES: Record<Language, (agency: string, reason: string) => string> = {
  id: (agency, reason) =>
    `${agency} minta izin datang ke rumah Anda: “${reason}” Jawab di halaman lacak dengan kode Anda. Tanpa izin, OPD hanya tahu desanya.`,
  en: (agency, reason) =>
    `${agency} asks to come to your home: “${reason}” Answer on the tracking page with your code. Without your consent the agency knows the village alone.`,
  jv: (agency, reason) =>
    `${agency} nyuwun idin rawuh ing dalem panjenengan: “${reason}” Mangga kawangsulan ing kaca lacak nganggo kode panjenengan. Tanpa idin, OPD mung pirsa désané.`,
};

export const visitMessage = (language: Language, agency: string, reason: string): string =>
  SENTENCES[language](agency, reason);

import type { PublicCategory } from '../api-client/contract/public/instance.ts';

const SHORT_WAY = {
  placePrecision: 'none',
  sensitive: false,
  personalService: false,
  confidential: false,
} as const;

/** What is no complaint, and is therefore no part of the invented year. */
export const shortWayCategories: readonly PublicCategory[] = [
  {
    code: 'usulan',
    name: { id: 'Usulan dan aspirasi', en: 'Suggestions', jv: 'Usulan lan aspirasi' },
    hint: {
      id: 'Gagasan untuk desa atau kabupaten. Cukup ceritakan usulannya dan desanya.',
      en: 'Ideas for the village or the regency. Just tell the idea and the village.',
      jv: 'Gagasan kangge dhusun utawi kabupaten. Cekap nyariyosaken usulipun saha dhusunipun.',
    },
    ...SHORT_WAY,
    kind: 'aspiration',
  },
  {
    code: 'permintaan-informasi',
    name: {
      id: 'Permintaan informasi publik',
      en: 'Request for public information',
      jv: 'Nyuwun informasi publik',
    },
    hint: {
      id: 'Dokumen atau data yang Anda minta. Diteruskan ke PPID.',
      en: 'Documents or data you ask for. Passed on to the information officer (PPID).',
      jv: 'Dokumen utawi data ingkang panjenengan suwun. Dipunterusaken dhateng PPID.',
    },
    ...SHORT_WAY,
    kind: 'information_request',
  },
];

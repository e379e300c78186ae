import type { Texts } from '../texts.ts';

/** Where one turns who has no complaint, in the foot of every page. */
export const help: Texts['help'] = {
  otherLines: 'Other important numbers:',
  information:
    'Looking for public information or documents rather than reporting a problem? Contact the information officer (PPID):',
};

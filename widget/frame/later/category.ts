import type { PublicCategory } from '../../../api-client/contract/public/instance.ts';
import { state } from '../state.ts';

/** The chosen category with all its marks; undefined until the instance has come. */
export const chosenCategory = (): PublicCategory | undefined =>
  state.instance?.categories.find(({ code }) => code === state.draft.categoryCode);

/** Whether the matter needs a name or customer number at the right desk. */
export const isPersonalService = (): boolean => chosenCategory()?.personalService === true;

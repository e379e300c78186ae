import type { PublicCategory } from '../../../api-client/contract/public/instance.ts';
import { state } from '../state.ts';

/** The chosen category with all its marks; undefined until the instance has come. */
export const chosenCategory = (): PublicCategory | undefined =>
  state.instance?.categories.find(({ code }) => code === state.draft.categoryCode);

/** Aspirations and requests for information: the village alone, no name asked, straight to the review. */
export const isShortWay = (): boolean => chosenCategory()?.kind !== undefined;

export const isInformationRequest = (): boolean => chosenCategory()?.kind === 'information_request';

/** Whether the matter needs a name or customer number at the right desk. */
export const isPersonalService = (): boolean => chosenCategory()?.personalService === true;

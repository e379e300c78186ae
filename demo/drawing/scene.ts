import type { Random } from '../random.ts';

/**
 * Draws a place without frame or label. `place` decides everything that stays, `wear` everything that the work
 * took away; a scene draws from `place` in the same order whether `fixed` or not.
 */
export type Scene = (place: Random, wear: Random, fixed: boolean) => string;

import type { RecordRefusal } from '../api-client/contract/desk/refusals.ts';
import { NO_CRITERIA, type SocialCriteria } from '../api-client/contract/public/criteria.ts';
import { createRandom } from './random.ts';
import type { Staff } from './sign-in-staff.ts';

/** What the invented regency asks of a chat or a post, as Wonosobo's "stated criteria". */
const CRITERIA: SocialCriteria = { photo: false, withinDays: 30, ownExperience: true, language: true };

/** Posts a year that lack one of them: some two of three that never said where. */
const POSTS = 48;
const CHANNELS = { instagram: 10, facebook: 9, x: 3, whatsapp: 6 };
const LACKING = { place: 6, own_experience: 2, time: 1, readable: 1 };

export interface RefusedPost {
  at: Date;
  refusal: RecordRefusal;
}

/** Posts that a verifier read and could not count, in order of time. Its own stream of chance, so that nothing else moves. */
export function planRefusedPosts(from: Date, until: Date): RefusedPost[] {
  const random = createRandom('refused posts');
  return Array.from({ length: POSTS }, (_, number) => ({
    at: new Date(random.between(from.getTime(), until.getTime())),
    refusal: {
      refusalId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      channel: random.weighted(CHANNELS),
      criterion: random.weighted(LACKING),
    },
  })).sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** States them through the administrator's own route, before the invented year begins. */
export async function stateCriteria({ administrator }: Staff): Promise<void> {
  await administrator.changeCriteria({ before: NO_CRITERIA, after: CRITERIA });
}

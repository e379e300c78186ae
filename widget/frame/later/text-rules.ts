import { limits } from '../../../api-client/contract/limits.ts';
import { update } from '../state.ts';

type Rules = typeof import('../../../server/disclosure/text/hard-stops.ts');
type Identifier = ReturnType<Rules['findHardStops']>[number];

let rules: Rules | null = null;
let asked = false;

/**
 * Fetches the rules, once. A browser without lookbehind in regular expressions (Safari before 16.4) fails to read
 * them, and a lost network fails to bring them: then nothing is offered, and the server's gate still looks.
 */
function fetchRules(): void {
  if (asked) return;
  asked = true;
  import('../../../server/disclosure/text/hard-stops.ts').then(
    (loaded) => {
      rules = loaded;
      update();
    },
    () => {},
  );
}

/** The first identifier of a text by the server's own rules; undefined while they have not come. Offsets in UTF-16 units. */
export function firstIdentifier(text: string): Identifier | undefined {
  if (text) fetchRules();
  // A text beyond the limit is refused anyway; searching megabytes at every key would freeze a phone.
  return rules?.findHardStops(text.slice(0, limits.textMaximum))[0];
}

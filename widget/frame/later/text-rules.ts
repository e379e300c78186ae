import { limits } from '../../../api-client/contract/limits.ts';
import { state, update } from '../state.ts';
import { introducedName } from './introduced-name.ts';

type Rules = typeof import('../../../server/disclosure/text/hard-stops.ts');
type Identifier = { start: number; end: number };

let rules: Rules | null = null;
let asked = false;
/** What was found in the texts that stand on the screen. */
const searched = new Map<string, Identifier | undefined>();
const MOST = 20;

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
      // The first search reads all the expressions; drawing has a task of its own, so that a cheap phone stays awake between them.
      setTimeout(() => {
        firstIdentifier(state.draft.text);
        setTimeout(update);
      });
    },
    () => {},
  );
}

/** The first identifier of a text by the server's own rules, else a name she introduces herself by; undefined while the rules have not come. Offsets in UTF-16 units. */
export function firstIdentifier(text: string): Identifier | undefined {
  if (text) fetchRules();
  if (!rules) return undefined;
  // Drawn again for many reasons that are not this text.
  if (!searched.has(text)) {
    if (searched.size === MOST) searched.clear();
    // A text beyond the limit is refused anyway; searching megabytes at every key would freeze a phone.
    const within = text.slice(0, limits.textMaximum);
    searched.set(text, rules.findHardStops(within)[0] ?? introducedName(within));
  }
  return searched.get(text);
}

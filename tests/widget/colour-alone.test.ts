import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { style as plainStyle } from '../../server/intake/plain/plain-style.ts';

/** Declarations that a person who sees no colours, or whose browser chooses its own, does not see. */
const COLOUR =
  /^(color|background(-color)?|border(-\w+)?-color|outline-color|box-shadow|fill|stroke|accent-color|opacity)$/;

/** What says the same as each rule that sets colours alone: seen in the markup, and in `colour-alone.spec.ts` where it is a state. */
const SAID_OTHERWISE: Record<string, string> = {
  a: 'a link stays underlined',
  body: 'no state',
  'button.main': 'the words on it, and its place at the end',
  '.main': 'the words on it, on the pages without script',
  ':disabled': 'the browser says it; a button that waits reads “…”',
  '.bad': '“Ada yang perlu dilengkapi” and the list under it; a number to call and why',
  '.choice:has(:checked)': 'the round button of the choice itself',
  '.coach.fair': 'its sentence',
  '.coach.good': 'its sentence',
  '.lights [aria-current]::before': 'the step’s name in bold',
  '.steps li:last-child': 'no state: the line that leads nowhere',
  to: 'no state: the pulse beside “Mengirim…”',
};

interface Rule {
  selector: string;
  declarations: string[];
}

/** Flat rules of a style sheet of ours; custom properties are names, not looks. */
function rulesOf(css: string): Rule[] {
  return [...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
    ([, selector = '', body = '']) => ({
      selector: selector.trim().replaceAll(/\s+/g, ' '),
      declarations: body
        .split(';')
        .map((line) => line.split(':')[0]?.trim() ?? '')
        .filter((name) => name && !name.startsWith('--')),
    }),
  );
}

async function sheets(): Promise<string[]> {
  const widget = new URL('../../widget/frame/', import.meta.url);
  const names = ['frame.css', 'later/later.css', 'tracker/tracker.css'];
  return [...(await Promise.all(names.map((name) => readFile(new URL(name, widget), 'utf8')))), plainStyle];
}

test('every rule that sets colours alone stands beside words or a shape that say the same', async () => {
  const alone = (await sheets())
    .flatMap(rulesOf)
    .filter(({ declarations }) => declarations.length > 0 && declarations.every((name) => COLOUR.test(name)))
    .map(({ selector }) => selector);
  expect([...new Set(alone)].toSorted()).toEqual(Object.keys(SAID_OTHERWISE).toSorted());
});

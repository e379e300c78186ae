import './frame.css';
import { render } from 'preact';
import { App } from './App.tsx';
import { bring, need, needText } from './chunks.ts';
import { greetHost } from './host.ts';
import { data, onChange } from './state.ts';

/** Whether an earlier visit left something; the chunk that reads it is fetched only then. */
function hasKept(): boolean {
  try {
    return localStorage.length > 0;
  } catch {
    return false; // a browser that blocks storage inside frames
  }
}

const root = document.body.firstElementChild as Element;
const draw = () => render(<App />, root);
const layOut = () => root.getBoundingClientRect();

if (data.accent) {
  const { style } = document.documentElement;
  style.setProperty('--button', data.accent.button);
  style.setProperty('--on-button', data.accent.text);
}
document.documentElement.classList.toggle('page', data.topLevel);
onChange(draw);
// Five short tasks, this one included, instead of one long one: together the first drawing, its fonts and its layout hold a cheap phone
// up for more than a tenth of a second. Reading a size lays out what is there; frames are no clock, since one below the fold has none.
for (const task of [() => render(<App head />, root), layOut, draw, layOut]) setTimeout(task);
if (!data.topLevel) greetHost();
if (data.inApp) void need('inApp').catch(() => {});
if (data.mode === 'tracker') void bring('tracker');
else if (hasKept()) void need('later').catch(() => {});
else if (data.language !== 'id') void needText().catch(() => {});

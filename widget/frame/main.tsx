import './frame.css';
import { render } from 'preact';
import { App } from './App.tsx';
import { applyAccent } from './accent.ts';
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

const root = document.body.firstElementChild;
const draw = () => root && render(<App />, root);

if (data.accent) applyAccent(data.accent);
document.documentElement.classList.toggle('page', data.topLevel);
onChange(draw);
draw();
if (!data.topLevel) greetHost();
if (data.mode === 'tracker') void bring('tracker');
else if (hasKept()) void need('later').catch(() => {});
else if (data.language !== 'id') void needText().catch(() => {});

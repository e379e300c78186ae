/** `npm run bench:widget [-- runs]`: our form beside three peers, in one run, against the limits of the widget. */
import { benchWidget } from '../bench/widget/bench-widget.ts';
import { findChromium } from './find-chromium.ts';

const runs = Number(process.argv[2] ?? 5);
const say = (line: string) => console.log(line);
const kept = await benchWidget({
  chromium: findChromium(say),
  runs,
  command: `npm run bench:widget -- ${runs}`,
  say,
});
process.exit(kept ? 0 : 1);

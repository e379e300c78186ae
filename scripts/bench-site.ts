/**
 * `npm run bench:site [-- sizes [runs]]`: map, builds and pages of the public site against peers and limits. `sizes` of the whole builds
 * are separated by commas ("1000,10000"); "0" builds none.
 */
import { benchSite } from '../bench/site/bench-site.ts';
import { findChromium } from './find-chromium.ts';

const sizes = process.argv[2] ?? '1000';
const runs = Number(process.argv[3] ?? 3);
const say = (line: string) => console.log(line);
const kept = await benchSite({
  chromium: findChromium(say),
  builds: sizes.split(',').map(Number).filter(Boolean),
  runs,
  command: `npm run bench:site -- ${sizes} ${runs}`,
  say,
});
process.exit(kept ? 0 : 1);

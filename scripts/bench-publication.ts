/** `npm run bench:publication [-- 1000,10000,100000]`: what publishing one more case takes beside a whole build, by how many there are. */
import { benchPublication } from '../bench/publication/bench-publication.ts';

const sizes = process.argv[2] ?? '1000,10000';
await benchPublication({
  sizes: sizes.split(',').map(Number),
  command: `npm run bench:publication -- ${sizes}`,
  say: (line) => console.log(line),
});

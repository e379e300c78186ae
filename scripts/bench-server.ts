/** `npm run bench:server [-- --rounds 3 --seconds 5 --sizes 1000,100000,1000000]`: filings and the desk on both databases. */
import { parseArgs } from 'node:util';
import { benchServer } from '../bench/server/bench-server.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '1000,100000,1000000' },
  },
});
const { rounds, seconds, sizes } = values;
const kept = await benchServer({
  rounds: Number(rounds),
  milliseconds: Number(seconds) * 1000,
  sizes: sizes.split(',').map(Number),
  command: `npm run bench:server -- --rounds ${rounds} --seconds ${seconds} --sizes ${sizes}`,
  say: (line) => console.log(line),
});
process.exit(kept ? 0 : 1);

/** One size in a process of its own: `publication-process.ts CASES` prints its figures as JSON. */
import { measurePublication } from './measure-publication.ts';

const cases = Number(process.argv[2]);
const figures = await measurePublication(cases);
console.log(JSON.stringify({ ...figures, ownMegabytes: process.resourceUsage().maxRSS / 1000 }));

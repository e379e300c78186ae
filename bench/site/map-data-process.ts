/** `node map-data-process.ts 1000`: one size of the map data in a process of its own, printed as JSON. */
import { measureMapData } from './measure-map-data.ts';

console.log(JSON.stringify(await measureMapData(Number(process.argv[2]))));

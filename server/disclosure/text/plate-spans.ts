import { alternatives } from './alternatives.ts';
import type { Normalised } from './normalise.ts';
import type { Finding } from './span.ts';

const regions =
  'a[abdeg]?|b[abdeghklmnp]?|d[abcdeghklmnprstw]?|e[abd]?|f|g|h|k[bhtu]?|l|m|n|p[abgsty]?|r|s|t|w|z';
const plate = new RegExp(
  `(?<![\\p{L}\\p{N}])(${regions})([ .-]{0,2})(\\d{1,4})([ .-]{0,2})([a-z]{1,3})(?![\\p{L}\\p{N}])`,
  'gu',
);
const plateAlone = new RegExp(`(?<![\\p{L}\\p{N}])(?:${regions})[ .-]{0,2}\\d{3,4}(?![\\p{L}\\p{N}])`, 'gu');
const vehicles = alternatives(`
  plat | pelat | nopol | no ?pol | nomor polisi | no polisi | bernopol | berplat | nopolnya | platnya
  motor | mobil | truk | truck | dump | pick ?up | pikep | bus | bis | angkot | avanza | xenia | innova
  kijang | vario | beat | supra | scoopy | nmax | pcx | jupiter | mio | vixion | brio | l300 | colt
  kendaraan | sepeda motor | tronton | tangki | ambulan\\w{0,2} | taksi | travel
`);
const context = new RegExp(`\\b${vehicles}\\b[^\\d\\n]{0,30}$`);
const plateWord =
  /\b(?:plat|pelat|nopol|no ?pol|nomor polisi|no polisi|bernopol|berplat|nopolnya|platnya)\b[^\d\n]{0,20}$/;
// Letters after a number that are words or units, so that "B 12 DI" in a shouted text is no plate.
const words = new RegExp(
  `^${alternatives(`
    di | ke | dan | jam | th | thn | km | m | cm | mm | kg | gr | g | l | rb | jt | rt | rw | kk | wib
    pm | am | x | s | d | kab | kec | no | ada | itu | ini | yg | dr | org | kl | pln | sd | smp | sma
    tk | hr | bln | tgl | a | b | c | o | sdn
  `)}$`,
);

/**
 * Vehicle plates: region, one to four digits, one to three letters; in small letters only where the shape is
 * sure.
 */
export function findPlates({ text, lower }: Normalised): Finding[] {
  const found: Finding[] = [];
  const add = (start: number, end: number) =>
    found.push({ start, end, type: 'plate', reason: 'pelat nomor kendaraan' });
  for (const match of lower.matchAll(plate)) {
    const [whole, , firstGap = '', digits = '', lastGap = '', suffix = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const vehicle = context.test(lower.slice(Math.max(0, start - 50), start));
    const capitals = text.slice(start, end) === whole.toUpperCase();
    const separated = firstGap.length > 0 && lastGap.length > 0;
    const sure =
      vehicle ||
      (capitals && digits.length >= 2 && !words.test(suffix.toLowerCase())) ||
      (capitals && digits.length === 4 && separated) ||
      (digits.length >= 3 && suffix.length >= 2 && !words.test(suffix));
    if (sure && !(vehicle && words.test(suffix) && suffix.length > 1 && !capitals)) add(start, end);
  }
  for (const match of lower.matchAll(plateAlone)) {
    const start = match.index;
    if (plateWord.test(lower.slice(Math.max(0, start - 40), start))) add(start, start + match[0].length);
  }
  return found;
}

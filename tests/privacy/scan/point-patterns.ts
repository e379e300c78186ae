/** Two numbers that together tell a place, when they stand near each other. */
export interface NumberPair {
  first: string;
  second: string;
  decoding: string;
}

const NEAR = 80;
const FINEST_DECIMALS = 7;
const TILE_ZOOMS = [16, 17, 18, 19, 20, 21, 22];

/** How a place may be written: at least `coarsest` decimals rounded or cut, whole micro-degrees, map tiles. */
export function pairsOf(latitude: number, longitude: number, coarsest: number): NumberPair[] {
  const pairs: NumberPair[] = [];
  for (let decimals = coarsest; decimals <= FINEST_DECIMALS; decimals += 1) {
    for (const write of [rounded, cut]) {
      const [first, second] = [write(Math.abs(latitude), decimals), write(Math.abs(longitude), decimals)];
      pairs.push({ first, second, decoding: `${decimals} decimals` });
      pairs.push({
        first: first.replace('.', ','),
        second: second.replace('.', ','),
        decoding: `${decimals} decimals`,
      });
      if (decimals >= 5)
        pairs.push({
          first: first.replace('.', ''),
          second: second.replace('.', ''),
          decoding: 'whole numbers',
        });
    }
  }
  for (const zoom of TILE_ZOOMS) {
    const [x, y] = tileAt(latitude, longitude, zoom);
    pairs.push({ first: `${x}`, second: `${y}`, decoding: `tile of zoom ${zoom}` });
  }
  return pairs;
}

/** Whether both numbers of a pair stand in a text, at most 80 characters apart, in either order. */
export function holdsPair(text: string, pair: NumberPair): boolean {
  for (let at = text.indexOf(pair.first); at >= 0; at = text.indexOf(pair.first, at + 1)) {
    if (isDigit(text[at - 1])) continue;
    const around = text.slice(Math.max(0, at - NEAR), at + pair.first.length + NEAR);
    const near = around.indexOf(pair.second);
    if (near >= 0 && !isDigit(around[near - 1]) && isWhole(pair, text, at, around, near)) return true;
  }
  return false;
}

/** Further decimals may follow a decimal number; a tile's number must end where it ends. */
function isWhole(pair: NumberPair, text: string, at: number, around: string, near: number): boolean {
  if (!pair.decoding.startsWith('tile')) return true;
  return !isDigit(text[at + pair.first.length]) && !isDigit(around[near + pair.second.length]);
}

const isDigit = (character: string | undefined) =>
  character !== undefined && character >= '0' && character <= '9';
const rounded = (value: number, decimals: number) => value.toFixed(decimals);
const cut = (value: number, decimals: number) =>
  (Math.floor(value * 10 ** decimals) / 10 ** decimals).toFixed(decimals);

function tileAt(latitude: number, longitude: number, zoom: number): [number, number] {
  const side = 2 ** zoom;
  const angle = (latitude * Math.PI) / 180;
  const y = (1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2;
  return [Math.floor(((longitude + 180) / 360) * side), Math.floor(y * side)];
}

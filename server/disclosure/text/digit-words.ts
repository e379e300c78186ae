/** Words people use for single digits: Indonesian, chat spelling, Javanese (ngoko and krama), English. */
export const digitWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    0: 'nol nool noll nul kosong kosng ksg ksong zero enol',
    1: 'seratus satu stu satuh siji setunggal sijine one',
    2: 'dua dwa due loro kalih two',
    3: 'tiga tga telu tigo tiganya three',
    4: 'empat empt mpat ampat papat sekawan sakawan four pat',
    5: 'lima lma limo gangsal five',
    6: 'enam enm anam nam enem nem six',
    7: 'tujuh tjuh tjh tuju pitu seven',
    8: 'delapan delapn dlapan dlpn lapan lapn wolu wolung eight',
    9: 'sembilan smbilan sembiln sembilang songo sanga nine',
    10: 'sepuluh sedasa',
    11: 'sebelas sewelas',
  }).flatMap(([digit, words]) => words.split(' ').map((word): [string, string] => [word, digit])),
);

/** Words that repeat the digit after them. */
export const repeatWords: ReadonlyMap<string, number> = new Map([
  ['dobel', 2],
  ['double', 2],
  ['doble', 2],
  ['dobol', 2],
  ['kembar', 2],
  ['triple', 3],
  ['tripel', 3],
]);

/** Words read aloud between two groups of digits. */
export const joiningWords: ReadonlySet<string> = new Set(
  'strip setrip strep dash spasi titik koma plus lalu terus trus teru kemudian lanjut sambung garis miring bawah'.split(
    ' ',
  ),
);

/** Letters written for the digit they resemble. */
export const letterDigits: ReadonlyMap<string, string> = new Map(
  Object.entries({
    0: 'oOQD',
    1: 'lIiL',
    2: 'zZ',
    3: 'E',
    4: 'A',
    5: 'sS',
    6: 'bG',
    7: 'T',
    8: 'B',
    9: 'gq',
  }).flatMap(([digit, letters]) => [...letters].map((letter): [string, string] => [letter, digit])),
);

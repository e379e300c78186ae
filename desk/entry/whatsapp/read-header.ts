/** What stands before a message, as far as its digits say; which of the first two is the day is settled over the whole chat. */
export interface Header {
  /** Three numbers as written, or two when the year is left out. */
  date: number[];
  /** The year stands first. */
  yearFirst: boolean;
  hour: number;
  minute: number;
  /** What follows the header. */
  rest: string;
}

/** Marks for the direction of writing, and the invisible joiners WhatsApp puts around names and numbers. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** A space of any kind, narrow and unbreakable ones too. */
const S = '[ \\u00a0\\u202f]';
const DATE = `(\\d{1,4})[./-](\\d{1,2})(?:[./-](\\d{2,4}))?`;
const TIME = `(?:pukul${S})?(\\d{1,2})[.:](\\d{2})(?:[.:]\\d{2})?(?:${S}*([AaPp])\\.?${S}?[Mm]\\.?)?`;

/** `31/12/23, 23.59 - Name: …` on Android; the hour may be followed by AM or PM. */
const ANDROID = new RegExp(`^${DATE},?${S}+${TIME}${S}+[-–]${S}+([^]*)$`);
/** `[31/12/23, 23.59.59] Name: …` on an iPhone, and what Android copies out of a chat. */
const IPHONE = new RegExp(`^\\[${DATE},?${S}+${TIME}\\]${S}*([^]*)$`);
/** `[23.59, 31/12/2023] Name: …` as WhatsApp Web copies. */
const WEB = new RegExp(`^\\[${TIME},?${S}+${DATE}\\]${S}*([^]*)$`);

export const withoutMarks = (text: string): string => text.replace(MARKS, '');

/** The header of a line that begins a message; null for any other line. Never throws. */
export function readHeader(line: string): Header | null {
  const plain = withoutMarks(line);
  const dated = ANDROID.exec(plain) ?? IPHONE.exec(plain);
  if (dated) return headerOf(dated.slice(1, 4), dated.slice(4, 7), dated[7]);
  const web = WEB.exec(plain);
  return web ? headerOf(web.slice(4, 7), web.slice(1, 4), web[7]) : null;
}

function headerOf(date: (string | undefined)[], time: (string | undefined)[], rest = ''): Header | null {
  const numbers = date.flatMap((part) => (part === undefined ? [] : [Number(part)]));
  const hour = hourOf(Number(time[0]), time[2]?.toLowerCase());
  const minute = Number(time[1]);
  if (hour > 23 || minute > 59) return null;
  return { date: numbers, yearFirst: (date[0]?.length ?? 0) === 4, hour, minute, rest };
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

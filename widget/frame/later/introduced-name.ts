/** What stands after "nama saya" when no name follows. */
const NO_NAME =
  /^(?:tidak|jangan|mohon|tolong|minta|harap|rahasia\w*|dirahasiakan|di\w*|yang|dan|ada|sudah|belum|boten|saya|not)$/i;
const INTRODUCTION =
  /(?:(?:nama|asma|nami) (?:lengkap )?(?:saya|kulo|kula|aku)|(?:saya|kulo|kula) bernama|my name is|a\.n\.|atas nama)(?: adalah| is)?[ :]+/giu;
/** Up to four words with a capital, or a single one without. */
const NAME = /^(?:\p{Lu}(?:\.|[\p{L}'’]*)(?: \p{Lu}(?:\.|[\p{L}'’]*)){0,3}|[\p{L}'’]{3,})/u;

/** The name with which somebody introduces herself ("nama saya Budi Santoso"); offsets in UTF-16 units. Names without such words are for the server's gate. */
export function introducedName(text: string): { start: number; end: number } | undefined {
  for (const { 0: words, index } of text.matchAll(INTRODUCTION)) {
    const start = index + words.length;
    const name = NAME.exec(text.slice(start))?.[0];
    if (name && !NO_NAME.test(name)) return { start, end: start + name.replace(/\.$/, '').length };
  }
  return undefined;
}

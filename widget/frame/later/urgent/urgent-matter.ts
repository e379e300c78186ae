const EMERGENCY = [
  /\bkebakaran\b/,
  /\b(sedang|lagi|masih|sek|isih) (ter)?bakar\b/,
  /\brumah\w* (ter)?bakar\b/,
  /\b(kobongan|kobong)\b/,
  /\b(on fire|house fire|fire broke out)\b/,
  /\bkecelakaan\b/,
  /\b(tabrakan|tertabrak|ketabrak)\b/,
  /\bkorban (jiwa|luka|meninggal)\b/,
  /\bcar (crash|accident)\b/,
  /\bbanjir (sekarang|saat ini|sedang|masih|makin|semakin|bandang|setinggi|sak iki|saiki)\b/,
  /\b(sekarang|sedang|masih|lagi|saiki) (ke)?banjir\b/,
  /\b(terjebak|terseret) (banjir|arus)\b/,
  /\bair (terus |makin |semakin )?(naik|masuk rumah)\b/,
  /\b(flooding now|trapped by)\b/,
  /\b(longsor|tanah longsor) (sekarang|baru saja|menimpa)\b/,
  /\bkabel (listrik )?(putus|jatuh|menjuntai) (di jalan|ke jalan|dan)\b/,
];

const VIOLENCE = [
  /\bkdrt\b/,
  /\bkekerasan\b/,
  /\b(di)?(perkosa|cabuli|aniaya)\b/,
  /\b(pemerkosaan|pencabulan|penganiayaan)\b/,
  /\b(dipukul|dipukuli|digebuk|digebuki|disiksa|diantemi)\b/,
  /\bpelecehan\b/,
  /\b(rape|raped|beaten|domestic violence|abused)\b/,
];

/** The brigade, what a fire left, a dangerous bend: no event of now. */
const NOT_NOW = /\b(pemadam|bekas|sisa|rawan|sering|risiko|cegah|mencegah) (kebakaran|kecelakaan|banjir)\b/g;

/** Told of the past: the line to call now is not what helps. */
const PAST = /\b(tahun|bulan|minggu) (lalu|kemarin)\b|\bbiyen\b|\blast (year|month|week)\b/;

/**
 * Whether a story tells of something the emergency line should hear first. Words only, on this device; it errs on the side
 * of showing the number. Violence also outlives its day: there the past counts as well.
 */
export function urgentMatter(story: string): 'emergency' | 'violence' | null {
  const text = story.toLowerCase().replaceAll(/\s+/g, ' ').replaceAll(NOT_NOW, '');
  const says = (rules: RegExp[]) => rules.some((rule) => rule.test(text));
  if (says(VIOLENCE)) return 'violence';
  return says(EMERGENCY) && !PAST.test(text) ? 'emergency' : null;
}

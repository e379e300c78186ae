const URGENT =
  /\b(kebakaran|kobongan|kobong|sedang terbakar|korban (jiwa|luka|meninggal)|tabrakan|kecelakaan|banjir (sekarang|bandang|saiki)|terseret arus|longsor (sekarang|baru saja)|kdrt|kekerasan|dipukuli|disiksa|pemerkosaan)\b/i;
/** The brigade, what a fire left, a dangerous bend: no event of now. */
const NOT_NOW = /\b(pemadam|bekas|sisa|rawan|sering|risiko|cegah|mencegah) (kebakaran|kecelakaan|banjir)\b/gi;

/** Whether words tell of something the emergency line should hear first; it errs on the side of naming the number. */
export function isUrgent(text: string): boolean {
  return URGENT.test(text.replaceAll(NOT_NOW, ''));
}

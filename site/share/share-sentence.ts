/** "Jalan rusak di Banyukelana: selesai dalam 5 hari oleh Dinas PUPR. Lihat buktinya: https://… #Tagar" */
export function shareSentence(sentence: string, url: string, hashtag: string | undefined): string {
  return `${sentence}: ${url}${hashtag ? ` ${hashtag}` : ''}`;
}

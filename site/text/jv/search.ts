import type { Texts } from '../texts.ts';

/** The search page. */
export const search: Texts['search'] = {
  title: 'Madosi wadulan ingkang sampun rampung',
  description: 'Madosi ing antawisipun wadulan ingkang sampun rampung.',
  lead: 'Serat prekawis, papan, utawi instansi: upaminipun “lampu jalan”, asma dhusun, utawi dinas.',
  label: 'Tembung ingkang dipunpadosi',
  button: 'Padosi',
  working: 'Saweg madosi…',
  nothing: 'Boten wonten ingkang cocog. Coba tembung ingkang langkung cekak, utawi bikak dhaptaripun.',
  unreachable:
    'Panggolekan dereng saged dipunmot. Priksani sambungan lajeng coba malih; dhaptar ing ngandhap tetep saged dipunbikak.',
  more: 'Tampilaken langkung kathah',
  withoutScript:
    'Panggolekan mbetahaken JavaScript. Tanpa JavaScript, sedaya wadulan saged dipunbikak lumantar dhaptar punika:',
  lists: 'Utawi bikak dhaptaripun',
  byMonth: 'Miturut wulan, kecamatan, lan instansi',
  fromTomorrow:
    'Wadulan ingkang kababar dinten menika saged dipunpadosi wiwit mbénjing énjing; ing daftar lan peta sampun wonten.',
  onMap: 'Ing peta',
  found: (count: string) => `${count} kepanggih`,
  solvedOn: (day: string) => `Rampung ${day}.`,
  only: (amount: string) =>
    `Ingkang dipunpadosi: ${amount} wadulan enggal. Ingkang langkung lami wonten ing dhaptar miturut wulan.`,
};

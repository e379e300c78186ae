import { alternatives } from './alternatives.ts';

/** "Saya" in the registers people write in; patterns for text in lower case. */
export const me = alternatives(
  'saya | sya | sy | aku | kulo | kula | kami | kmi | kawula | gue | gw | gua | ane | dalem',
);

/** Relatives and people close to somebody. */
export const relatives = alternatives(`
  ibu | ibuk | ibune | bapak | bapake | bapa | pak | mak | emak | mbok | simak | ayah | mbah | simbah | nenek
  kakek | eyang | orang ?tua | ortu | mertua | maratuwa | morotuwo | besan | ipar | menantu | mantu
  mantune | suami | istri | isteri | bojo | bojone | garwa | garwane | garwanipun | semah | anak | anake
  lare | putra | putri | putrane | putranipun | cucu | putu | kakak | kakake | adik | adike | adek | adi
  mas | mbak | mbakyu | kakang | saudara | sodara | sedulur | dulure | sepupu | misanan | keponakan
  ponakan | paman | bibi | bulik | paklik | pakde | bude | tante | om | tetangga | tonggo | keluarga
  kerabat | teman | kanca | konco | bos | majikan | juragan | almarhum | alm
`);

/** A word that is neither the beginning of another thought nor the end of this one. */
const otherThought = alternatives(`
  tapi | tetapi | namun | karena | krn | jadi | sehingga | maka | mohon | tolong | tlg | minta | agar
  supaya | kok | dan | lalu | kemudian | sudah | sdh | udah | belum | tidak | tdk | gak | ga | nggak
  ora | mboten | ingin | mau | merasa | sering | selalu | kesulitan | susah | sulit | keberatan | kecewa
  butuh | harus | kalau | bila | saat | ketika | sejak | nggih | lho | sangat | juga | saja | malah
  selama | tapi
`);

/** One further word of the same thought. */
export const furtherWord = `(?!${otherThought}\\b)[a-z0-9/'-]{1,18}`;

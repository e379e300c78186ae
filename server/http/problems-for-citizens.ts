import type { Language } from '../../api-client/contract/primitives.ts';
import type { ProblemCode } from '../../api-client/contract/problem.ts';
import { problems } from './problems.ts';

/** The sentences of `problems.ts` that a form or tracker in another language can meet. The Javanese wants a native reviewer. */
export const translated: Record<Exclude<Language, 'id'>, Partial<Record<ProblemCode, string>>> = {
  en: {
    invalid_body: 'Some answers are not right yet. Nothing is lost; check what is marked and send again.',
    text_too_short: 'The story is still too short. Write at least one sentence: what happened, and where.',
    text_too_long: 'The story is too long. Shorten it to 5,000 letters; what you wrote is not lost.',
    unknown_category: 'This category is not there. Choose one from the list and send again.',
    unknown_agency: 'This agency is not on the list. Reload the page and choose again.',
    outside_region:
      'That point lies outside our area. Move it or choose a village from the list; all else is kept.',
    too_many_photos: 'At most four photos. Remove some and send again.',
    unknown_photo: 'One of the photos is no longer with us. Add it again; all else is kept.',
    photo_type_refused: 'We cannot read this file as a photo. Choose a JPEG, PNG, WebP, AVIF or HEIC.',
    photo_unreadable: 'This photo is damaged or cut off. Take or choose it again; all else is kept.',
    photo_too_large: 'This photo is too large. Choose a smaller one; all else is kept.',
    body_too_large: 'This is too large to send. Shorten your text and send again; nothing is lost.',
    key_reused:
      'This differs from what we already received under the same key. Reload the form to begin a new complaint.',
    key_missing: 'Something is missing in what was sent. Reload the form and send again; nothing is lost.',
    identity_not_ready:
      'Your identity cannot be taken yet: the officers have no keys. Send the complaint without it.',
    key_list_unknown:
      'We do not know the key your identity was sealed with. Reload the form and enter it again.',
    code_not_found: 'We do not find this tracking code. Check its sixteen digits.',
    code_is_nik: 'This is a NIK, not a tracking code. The code is on your receipt and begins with 0.',
    not_found: 'What you look for is not here.',
    not_possible_now: 'The complaint is past this step. Reload to see how it stands.',
    too_many_requests: 'Too many requests in a short time. Wait a moment and try again; nothing is lost.',
    proof_needed:
      'Many are writing to us, so your device has to compute for a moment before it sends. Nothing is lost; reload the form and send again.',
    answers_wrong:
      'Some answers to the further questions are not right yet. Check what is marked and send again.',
    storage_refused:
      'Our storage takes nothing now, so we do not have this yet. Nothing is lost; try again later.',
    busy: 'The service is busy. We do not have this yet, but nothing is lost; try again in a moment.',
    internal:
      'Something went wrong on our side. We do not have this yet, but nothing is lost; try again later.',
  },
  jv: {
    invalid_body:
      'Wonten isian ingkang dereng leres. Boten wonten ingkang ical; mangga dipunpriksa, lajeng dipunkintun malih.',
    text_too_short: 'Cariyosipun taksih cekak. Mangga kaserat sakukara: wonten punapa lan wonten pundi.',
    text_too_long:
      'Cariyosipun kepanjangen. Dipunringkes ngantos 5.000 aksara; seratan panjenengan boten ical.',
    unknown_category: 'Bab punika boten wonten. Pilih setunggal saking dhaptar, lajeng kintun malih.',
    unknown_agency: 'Instansi punika boten wonten ing dhaptar. Bikak malih kacanipun, lajeng pilih malih.',
    outside_region:
      'Titik punika ing sanjawining wewengkon. Geser utawi pilih dhusun saking dhaptar; sanesipun taksih kasimpen.',
    too_many_photos: 'Foto paling kathah sekawan. Busak sawetawis, lajeng kintun malih.',
    unknown_photo:
      'Setunggaling foto boten kepanggih malih. Tambah malih foto punika; sanesipun taksih kasimpen.',
    photo_type_refused:
      'Berkas punika boten saged kawaos minangka foto. Pilih JPEG, PNG, WebP, AVIF, utawi HEIC.',
    photo_unreadable:
      'Foto punika risak utawi kapedhot. Pundhut utawi pilih malih; sanesipun taksih kasimpen.',
    photo_too_large: 'Foto punika kegedhen. Pilih ingkang langkung alit; sanesipun taksih kasimpen.',
    body_too_large:
      'Kintunan punika kegedhen. Seratan dipunringkes, lajeng kintun malih; boten wonten ingkang ical.',
    key_reused:
      'Kintunan punika beda kaliyan ingkang sampun katampi mawi kunci ingkang sami. Bikak malih formuliripun kangge wadulan enggal.',
    key_missing:
      'Kintunan punika dereng jangkep. Bikak malih formuliripun, lajeng kintun malih; isian taksih wonten.',
    identity_not_ready:
      'Identitas dereng saged katampi amargi kunci petugas dereng wonten. Kintun wadulan tanpa identitas.',
    key_list_unknown:
      'Kunci segel identitas punika boten kula tepangi. Bikak malih formuliripun, lajeng isi malih identitasipun.',
    code_not_found: 'Kode lacak punika boten kepanggih. Mangga dipunpriksa malih nembelas angkanipun.',
    code_is_nik: 'Punika NIK, sanes kode lacak. Kodenipun wonten ing tandha tampi lan wiwit angka 0.',
    not_found: 'Ingkang dipunpadosi boten wonten ngriki.',
    not_possible_now:
      'Wadulan sampun langkung saking jangkah punika. Bikak malih kangge mirsani kawontenanipun.',
    too_many_requests:
      'Kathah sanget panyuwunan sakmenika. Tengga sekedhap, lajeng cobi malih; isian taksih kasimpen.',
    proof_needed:
      'Layanan saweg rame, dados piranti panjenengan kedah ngetang sekedhap. Isian taksih kasimpen; bikak malih formuliripun, lajeng kintun malih.',
    answers_wrong: 'Wonten wangsulan ingkang dereng leres. Mangga dipunpriksa, lajeng dipunkintun malih.',
    storage_refused: 'Panyimpenan kula saweg boten saged nampi. Isian taksih kasimpen; cobi malih mangke.',
    busy: 'Layanan saweg rame. Kintunan dereng katampi, nanging isian taksih kasimpen; cobi malih sekedhap.',
    internal:
      'Wonten klentunipun kula. Kintunan dereng katampi, nanging isian taksih kasimpen; cobi malih mangke.',
  },
};

/** The sentence in the first language of `accepted` (an Accept-Language header), in Indonesian where there is none in that one. */
export function problemTitle(code: ProblemCode, accepted: string | undefined): string {
  const language = accepted?.slice(0, 2).toLowerCase();
  const own = language === 'en' || language === 'jv' ? translated[language][code] : undefined;
  return own ?? problems[code].title;
}

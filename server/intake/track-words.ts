import type { RemoteState } from '../../api-client/contract/desk/outward.ts';
import type { Language } from '../../api-client/contract/primitives.ts';

export interface TrackWords {
  forwarded(owner: string): string;
  /** How it stands in the owner's own system: not known yet, open or closed there since a day. */
  outward: Record<'sent' | RemoteState, (day: string) => string>;
  /** Until when an answer revives what was ended for want of one. */
  revivable(until: string): string;
  /** Until when more may be said to a refusal. */
  mayAdd(until: string): string;
  /** Until when a verdict may be given, and the complaint comes open again. */
  mayJudge(until: string): string;
  /** Joined with another complaint that is about the same; nothing of that one but what is public. */
  merged: string;
  mergedPublic: string;
}

/** Sentences the tracker shows beside the verifier's own, in the language the complaint was filed in. Days come in words. */
export const trackWords: Record<Language, TrackWords> = {
  id: {
    forwarded: (owner) => `Dilimpahkan kepada ${owner}, karena di luar kewenangan pemerintah kabupaten.`,
    outward: {
      sent: () => 'Aduan ini sudah masuk ke sistem mereka, tanpa data Anda. Kabarnya akan muncul di sini.',
      open: (day) => `Di sistem mereka aduan ini tercatat dan belum selesai (dilihat ${day}).`,
      closed: (day) => `Di sistem mereka aduan ini tercatat selesai (dilihat ${day}).`,
    },
    revivable: (until) =>
      `Aduan ini dihentikan karena pertanyaan kami tidak dijawab. Jawablah di halaman ini sampai ${until}, dan aduan Anda diperiksa kembali.`,
    mayAdd: (until) => `Anda masih dapat menambahkan keterangan di halaman ini sampai ${until}.`,
    mayJudge: (until) =>
      `Anda dapat menilai hasilnya sampai ${until}. Bila belum beres, aduan ini dibuka kembali.`,
    merged:
      'Aduan ini digabung dengan aduan lain tentang hal yang sama. Bila hasilnya diumumkan, halamannya muncul di sini.',
    mergedPublic:
      'Aduan ini digabung dengan aduan lain tentang hal yang sama. Hasilnya sudah diumumkan; lihat halamannya di bawah.',
  },
  en: {
    forwarded: (owner) => `Passed on to ${owner}, since it lies outside the regency’s authority.`,
    outward: {
      sent: () => 'It has reached their system, without your data. News of it will appear here.',
      open: (day) => `Their system has it as not finished yet (seen on ${day}).`,
      closed: (day) => `Their system has it as finished (seen on ${day}).`,
    },
    revivable: (until) =>
      `This complaint was ended because our questions were not answered. Answer on this page until ${until} and it is taken up again.`,
    mayAdd: (until) => `You can still add to it on this page until ${until}.`,
    mayJudge: (until) =>
      `You can judge the result until ${until}. If it is not solved, the complaint is reopened.`,
    merged:
      'This complaint was joined with another about the same matter. Once the result is public, its page appears here.',
    mergedPublic:
      'This complaint was joined with another about the same matter. The result is public; see its page below.',
  },
  jv: {
    forwarded: (owner) => `Dipunlimpahaken dhateng ${owner}, amargi sanes wewenangipun pamarintah kabupaten.`,
    outward: {
      sent: () =>
        'Aduan punika sampun mlebet sistemipun, tanpa data panjenengan. Kabaripun badhe ketingal wonten ngriki.',
      open: (day) => `Ing sistemipun aduan punika kacathet lan dereng rampung (dipuntingali ${day}).`,
      closed: (day) => `Ing sistemipun aduan punika kacathet rampung (dipuntingali ${day}).`,
    },
    revivable: (until) =>
      `Aduan punika dipunkendelaken amargi pitakenan kula boten dipunwangsuli. Mangga dipunwangsuli ing kaca punika ngantos ${until}, aduan badhe dipunpriksa malih.`,
    mayAdd: (until) => `Panjenengan taksih saged nambahi katrangan ing kaca punika ngantos ${until}.`,
    mayJudge: (until) =>
      `Panjenengan saged mbiji asilipun ngantos ${until}. Menawi dereng rampung, aduan dipunbikak malih.`,
    merged:
      'Aduan punika dipungabung kaliyan aduan sanes bab ingkang sami. Menawi asilipun dipunumumaken, kacanipun ketingal wonten ngriki.',
    mergedPublic:
      'Aduan punika dipungabung kaliyan aduan sanes bab ingkang sami. Asilipun sampun dipunumumaken; mangga pirsani kacanipun ing ngandhap.',
  },
};

const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en-GB', jv: 'id-ID' };

/** The local day of an instant in words: "24 Maret 2026". */
export function dayInWords(instant: string, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone }).format(
    new Date(instant),
  );
}

/** "24 Maret 2026 pukul 14.20" in the regency's zone. */
export function instantInWords(instant: string, language: Language, timeZone: string): string {
  const how = { dateStyle: 'long', timeStyle: 'short', timeZone } as const;
  return new Intl.DateTimeFormat(LOCALES[language], how).format(new Date(instant));
}

/** Asking the reporter whether somebody may come to her home. */
export const visitText = {
  visit: {
    reason: 'Siapa yang datang, kapan, dan untuk apa',
    hint: 'Pelapor membacanya di halaman lacak. Jangan menyebut nama pelapor.',
    lead: 'OPD hanya tahu desanya. Bila pelapor setuju, titiknya tampil di sini sampai aduan ditutup. Pelapor boleh tidak menjawab.',
    asked: (day: string) => `Izin datang diminta ${day}. Titiknya tampil di sini bila pelapor setuju.`,
    given:
      'Pelapor mengizinkan OPD Anda datang. Titik ini untuk kunjungan itu saja dan dapat ditarik pelapor.',
    state: (agency: string, when: string, agreed: boolean | null) =>
      `Izin datang untuk ${agency} diminta ${when}: ${agreed === null ? 'belum dijawab' : agreed ? 'pelapor setuju' : 'pelapor tidak setuju; OPD tidak diberi tahu'}.`,
  },
};

export const administrationText = {
  answers: { title: 'Jawaban pertanyaan tambahan', private: 'hanya untuk verifikasi' },
};

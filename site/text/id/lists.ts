/** Lists of solved cases: all, by month, agency, district and village, and the boards that others embed. */
export const lists = {
  description: (regency: string) => `Daftar aduan warga ${regency} yang sudah selesai, menurut bulan.`,
  lead: (count: string, _exact: number) =>
    `${count} aduan sudah selesai dan diterbitkan. Yang terbaru ada di atas.`,
  solvedHere: (count: string, _exact: number) => `${count} aduan warga sudah diselesaikan dan diterbitkan.`,
  byMonth: 'Menurut bulan selesai',
  byDistrict: 'Menurut kecamatan',
  byAgency: 'Menurut OPD',
  byVillage: (villageWord: string) => `Menurut ${villageWord}`,
  perYear: 'Aduan selesai per tahun',
  perYearShort: 'Per tahun',
  year: 'Tahun',
  newest: 'Terbaru',
  followAll: 'Ikuti aduan selesai lewat umpan Atom',
  follow: 'Ikuti lewat umpan Atom',
  feedOf: (name: string) => `Aduan selesai ${name}`,
  /** One entry of a feed; the outcome is in the officer's own words. */
  feedEntry: (outcome: string, within: string, agency: string) =>
    `${outcome} Selesai dalam ${within} oleh ${agency}.`,
  allOnMap: 'Semuanya di peta',
  district: (name: string) => `Kecamatan ${name}`,
  districtDescription: (name: string, regency: string) =>
    `Aduan warga yang sudah selesai di Kecamatan ${name}, ${regency}.`,
  villageDescription: (name: string, regency: string) =>
    `Aduan warga yang sudah selesai di ${name}, ${regency}.`,
  agencyDescription: (name: string, regency: string) => `Aduan warga ${regency} yang diselesaikan ${name}.`,
  monthTitle: (month: string) => `Aduan selesai ${month}`,
  monthDescription: (regency: string, month: string) => `Aduan warga ${regency} yang selesai pada ${month}.`,
  monthHeading: (month: string) => `Selesai pada ${month}`,
  pageOf: (number: number, of: number) => `Halaman ${number} dari ${of}`,
  previousPage: 'Halaman sebelumnya',
  nextPage: 'Halaman berikutnya',
  boardTitle: (village: string) => `Aduan selesai di ${village}`,
  boardOnSite: (villageWord: string) => `Papan ini di situs ${villageWord}`,
  boardHow:
    'Salin baris ini ke situs Anda. Papan memuat sendiri angka terbarunya dan tidak melacak siapa pun.',
  /** In a row of a list: "Selesai 24 Mar 2025, dalam 2 hari". */
  solved: 'Selesai',
  within: (duration: string) => `dalam ${duration}`,
  kept: 'tepat janji',
  broken: 'melewati janji',
  punctuality: 'Ketepatan',
  valid: 'Aduan valid',
  medianResolution: 'Median sampai selesai',
  medianAnswer: 'Median sampai jawaban',
  answeredInTime: 'Jawaban tepat waktu',
  resolvedInTime: 'Selesai tepat waktu',
  acknowledgements: 'Tanggapan sekadar terima',
  scorecardNote:
    '“Terlalu sedikit” berarti di bawah 20 aduan. Banyak aduan tidak berarti instansi buruk, dan sedikit aduan tidak berarti instansi baik.',
  allAgencies: 'Semua instansi',
  /** Short, at the head of a column: "Tw 4, 2025". */
  quarter: (year: string, number: string) => `Tw ${number}, ${year}`,
  tooFew: 'terlalu sedikit',
  notDisclosed: 'tidak dibuka',
  notReached: 'belum tercapai',
  noUpperBound: 'belum ada batas atasnya',
  fromTo: (low: string, high: string) => `${low} sampai ${high}`,
};

/** Which office a category's matters go to, by words of the office's name; a regency names its offices itself. */
export const agencyRules = {
  version: '2026-11-1',
  /** By category code; a pattern is tried on the full name. */
  duties: {
    'jalan-rusak': /pekerjaan umum|bina marga|pupr/i,
    'lampu-jalan': /perhubungan|penerangan jalan/i,
    sampah: /lingkungan hidup|kebersihan/i,
    'saluran-air': /pekerjaan umum|sumber daya air|pengairan|pupr/i,
    'air-bersih': /air minum|pdam|tirta/i,
    'parkir-lalu-lintas': /perhubungan/i,
    'layanan-kependudukan': /kependudukan|catatan sipil/i,
    listrik: /listrik|pln/i,
    'bantuan-sosial': /dinas sosial/i,
    'sikap-petugas': /inspektorat/i,
  } as Record<string, RegExp>,
  /** A road, drain or lamp that the village looks after itself. */
  village:
    /\b(?:jalan|jln|jl|dalan)\.? (?:desa|dusun|dukuh|gang|lingkungan|setapak|usaha tani|rabat|paving)\b|\bgang (?:kecil|buntu|desa)\b|\bjalan poros desa\b/iu,
  villageCategories: ['jalan-rusak', 'saluran-air', 'lampu-jalan', 'sampah'],
  regency: /\b(?:jalan|jln|jl|ruas)\.? (?:kabupaten|antarkecamatan|antar kecamatan|antardesa|antar desa)\b/iu,
  /** Roads of the province or the state: nobody in the regency may work on them. */
  outside: /\b(?:jalan|jln|jl|ruas)\.? (?:nasional|negara|provinsi|propinsi|pantura|tol)\b/iu,
  /** Words that accuse somebody who serves: an office named beside them may be the subject. */
  accusation:
    /\b(?:pungli|pungutan|oknum|suap|sogok|korupsi|selewengkan|penyelewengan|menyelewengkan|meminta uang|minta uang|dimintai uang|uang pelicin|kasar|membentak|dibentak|memarahi|arogan|mempersulit|dipersulit|bolos|membolos|mengancam|diancam|menyalahgunakan|tidak transparan|nepotisme)\b/iu,
};

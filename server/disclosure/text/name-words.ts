const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Forms of address that nearly always stand before a name or a title. */
export const strongHonorifics: ReadonlySet<string> = words(`
  pak bapak bpk bp bapake pake bu ibu ibuk buk ibune mas mbak mba mbk embak mbah simbah pakde pakdhe
  pakdhe budhe bude paklik paklek bulik bulek sdr sdri saudara saudari tn tuan ny nyonya nona drs dra hj
  alm almarhum almh almarhumah kh mbakyu eyang prof
`);

/** Forms of address that are also other words: trusted only before something that looks like a name. */
export const weakHonorifics: ReadonlySet<string> = words(`
  kang kakang yu lik lek dik dek adik adek bang abang om tante gus ning nyai kyai kiai ki ustadz ustaz
  ustad ust ustadzah habib haji hajah h p si mb mbok mbokdhe mbokde dhik wak uwak dr drg ir cak neng nn
  romo pendeta pdt kak kakak raden nduk le mamas mamang mang paman bibi bi cik koh ko bripka bripda
  briptu brigadir aiptu aipda ipda iptu akp kompol akbp kombes serda sertu serka serma pelda peltu kopda
  koptu kapten letda lettu letkol kopral praka pratu mayor kolonel babinsa bhabinkamtibmas bhabin uda
  uni bro sis nak
`);

/** Offices and trades: after an honorific they name a role, before a name they introduce a person. */
export const offices: ReadonlySet<string> = words(`
  lurah kades kepala desa camat bupati wakil walikota wali gubernur presiden menteri sekda sekdes carik
  kadus bayan modin kamituwo kebayan jogoboyo jagabaya ulu bekel perangkat ketua sekretaris bendahara rt rw pkk
  bpd kader guru dosen dokter bidan mantri perawat suster polisi kapolsek kapolres danramil babinsa
  satpam hansip linmas sopir supir kernet kenek kondektur mandor tukang kasir petugas pegawai staf staff
  operator admin teknisi kasi kabid kadis kasun kasubag kepsek camatnya hakim jaksa penghulu takmir imam
  marbot parkir ustadz ustad kyai kiai haji hajah dukuh kadin lek de penjual pedagang pemilik warga
  korban pelaku oknum anggota dewan dprd juragan bos resepsionis apoteker manajer supervisor security
  teller pelayan penjaga juru pelapor terlapor pengadu siswa murid pasien nasabah kontraktor direktur
  pimpinan manajer tetangga
`);

/** Words after which a name belongs to a street, building, company or village. */
export const placeHeads: ReadonlySet<string> = words(`
  jalan jln jl jend gang gg lorong ruas raya lingkar simpang simpanglima perempatan pertigaan prapatan
  protelon bundaran tugu bangjo sd sdn sdi sdit sdk smp smpn smpit sma sman smk smkn mi min mts mtsn ma
  man tk tkk paud ra slb ponpes pondok pesantren universitas kampus univ stikes akademi institut sekolah
  madrasah tpq tpa rs rsu rsud rsi rsup klinik puskesmas posyandu apotek apotik masjid masjd mushola
  musholla musala mushalla langgar surau gereja vihara klenteng pura kapel gedung aula pendopo pendapa
  stadion gor bandara terminal stasiun pelabuhan pasar plaza mall waduk embung bendungan bendung dam
  jembatan taman alun lapangan museum monumen patung makam pemakaman petilasan hotel rusun rusunawa desa
  ds dukuh dk dusun dsn kelurahan kel kecamatan kec kabupaten kab kota kampung kp lingkungan perumahan
  perum komplek kompleks blok griya pt cv ud toko koperasi kud bank yayasan swalayan minimarket partai
  grup group radio perusahaan pabrik spbu kali sungai kalen saluran irigasi gunung bukit pantai pulau
  teluk tanjung laut danau telaga rawa hutan goa gua wayang lakon kapal km bus po kereta ka yonif kodim
  koramil batalyon wilayah kawasan daerah karang hari gedhong jalur trayek jurusan tol rest
`);

/** Businesses that carry a living owner's name: an honorific after them still names a person. */
export const ownedHeads: ReadonlySet<string> = words(
  'toko ud pt cv apotek apotik klinik pabrik koperasi perumahan griya pondok sekolah swalayan kampung',
);

export const titlesOnSigns: ReadonlySet<string> = words(`
  jenderal jendral jend letjen mayjen brigjen kolonel kol letkol mayor kapten kopral sersan panglima
  pangeran raden rm ra raa r h hj kh k kyai kiai ki ky haji dr prof ir drs sultan sunan syekh syeh habib
  nyi nyai ny dewi raja prabu patih adipati tumenggung bung pahlawan gajah mgr gubernur bupati komodor
  laksamana marsekal mr dipati arya ario ageng gede joko jaka walisongo wali mbah
`);

/** Words that introduce a person by name. */
export const introductions: ReadonlySet<string> = words(
  'bernama namanya jenenge jenengku namaku jenengkulo asmane asmanipun asmanya panggilannya dipanggil disapa',
);

export const contactVerbs: ReadonlySet<string> = words(
  'hubungi menghubungi dihubungi kontak temui menemui ketemu cari mencari telpon telepon wa chat panggil tanya titip nitip',
);

export const closings: ReadonlySet<string> = words(
  'tertanda ttd hormat hormatku salam wassalam wasalam wassalamualaikum regards pelapor pengadu pengirim penulis suwun nuwun kasih kasihnya thanks makasih tks',
);

export const greetings: ReadonlySet<string> = words(
  'halo hallo hai hi dear yth kepada kpd ytc sugeng kasih suwun nuwun makasih untuk buat',
);

/** Academic degrees that follow a name. */
export const degrees =
  /^,? ?(?:S\.? ?(?:Pd|H|E|T|Sos|Kom|Kep|Ked|Ag|Ip|IP|Si|Psi|Farm|Hut|P|KM|ST|Tr|Gz|Pt)\.?(?:I|SD|\.I|\.SD)?\.?|M\.? ?(?:Pd|H|M|Si|T|Kom|Kes|Ag|Hum|Sc|E|AP|Sos|Psi)\.?I?\.?|A\.? ?Md\.?(?: ?(?:Kep|Keb|Pd))?\.?|Sp\. ?[A-Z]{1,3}|Dr\.|Ph\.?D\.?|Lc\.?|SST|SKM|ST|SH|SE|MM|MH|MT|Ners|Ns)(?![a-z])/;

/**
 * The rules of reply quality as data: Indonesian, Javanese (ngoko and krama) and the spelling of chats. Whoever changes
 * a list raises the version; it is stored with every judgement and printed on the method page.
 */
export const rulesVersion = 2;

/** Work that changes something. Roots; word-forms.ts makes menambal, ditambal, dipuntambal, ditambalin of `tambal`. */
export const workRoots =
  'tambal ganti pasang bersih angkut keruk perbaik benah bener benar aspal semprot potong tebang cabut tutup buka sambung isi ' +
  'cat bongkar sita segel tangkap evakuasi panggil mediasi kirim salur bagi cetak terbit bayar cair kembali mutasi ' +
  'normalisasi timbun urug uruk gali padat las servis kuras razia tertib relokasi ubah ralat koreksi aktif nonaktif blokir hapus ' +
  'tegur sanksi ratakan rata siram sapu tarik alih geser pindah bangun rehab rehabilitasi cor paving tanam pangkas ' +
  'surat amankan aman serah larang izin ijin mundur gabung pisah hitung bentuk lantik tunjuk bawa gawa beta tegor pasrah silih pinjam kawal jaga parkir listrik sedia beri kenai tilang tempat kosong tegak naik pulih sah rekrut pagar kunci buat bikin umumkan setuju musnah rangkai copot gembok ' +
  'muat tebar beli pesan sewa adakan rapikan lebar tinggi turap talud bronjong urai kumpul salin unggah daftar tambah kurang sosialisasi latih dampingi rawat obat vaksin suntik rujuk jemput antar bantu ' +
  'dandan dandos gantos damel pendhet pundhut resik kedhuk keduk angkat gusur paras tata sepakat putus tetap selesai lunas pecat skors denda ' +
  'tempel cor beton plester sedot pompa kalibrasi setel reset jebol turun unduh luncur operasi bebas';

/** Looking is not yet doing: it counts when it says when, or what was found. */
export const inspectionRoots =
  'cek priksa periksa tinjau survei survey ukur uji tilik data verifikasi klarifikasi pantau';

/** Promises with a pen: they count with a date, an amount or a number. */
export const commitmentRoots = 'jadwal anggar usul rencana agenda program target prioritas';

/** Handling the paper. A clause with one of these and no finished work is an acknowledgement, with all dates in it. */
export const genericRoots =
  'terima tampi tampa catat terus disposisi koordinasi proses tampung sampai sampe aturaken pelajar perhati evaluasi respon respons ' +
  'jawab wangsul upaya usaha monitor atensi eskalasi lapor lapur register input baca bahas konsultasi tindaklanjut tangan ' +
  'forward follow takok tunggu enten kabar info pahami hargai pasti layan hubung ucap imbau himbau dukung sayang tingkat ' +
  'wujud komitmen lanjut keluh adu maksud mohon tugas kandak kandan kanda omong perintah instruksi tanya takon matur telpon telepon kontak chat wa rapat bicara japri arah janji mampir ikhtiar cari solusi harap ingat tahu ketahui alami miliki jadi rasa paham apresiasi catet sampek ' +
  'utama prioritas optimal maksimal pimpin teruskan bantu percaya dasar lampir lengkap registrasi tanggap temu ' +
  'nunggu entos tentu butuh perlu terang jelas kaji dalami telaah akomodir sinergi informasi';

/** Words that look like verbs and are none, or say nothing of an act. */
export const noVerbs =
  'dinas dia diri dini dinding dinten dipan diesel direktur disiplin divisi digital dimana dina diskusi dinsos dishub dinkes disdik ' +
  'disposisi diskresi diskominfo disnaker disdukcapil disperindag dispora dipun dimas diare diskon diantara dibanding dibandingkan ditengah dijalan ' +
  'dirumah dilokasi disini disana didepan dibelakang dimaksud disebabkan dikarenakan diketahui meter meteran mesin melalui menurut ' +
  'mengenai menuju mereka merupakan menjadi memang media meja merah melati mengapa menit mencapai mempunyai mendapat mendapatkan ' +
  'mengenai membutuhkan memerlukan melebihi merek metode mendadak menerus menteri medis mekanisme melon mengingat mengetahui mengalami ' +
  'menginap memenuhi menyangkut meliputi mengganggu membahayakan meresahkan merugikan mengeluh mengeluhkan menunjukkan mengandung ' +
  'membuang mematuhi menjaga menghargai memohon mengharap mengharapkan merasa melihat mendengar melakukan dilakukan dilaksanakan ' +
  'melaksanakan dikerjakan mengerjakan bekerja dimohon diharapkan diharap diminta dibutuhkan diperlukan dikeluhkan diadukan';

/** The register's own steps, when a report or a ticket is what they are done to. */
export const paperRoots =
  'verifikasi validasi tutup klasifikasi kirim serah data masuk selesai cek periksa arsip cetak terbit';
export const paper = 'laporan aduan pengaduan tiket berkas keluhan disposisi lapor';

/** Words before an action that make it a plan: it then needs a date. */
export const planned =
  'akan bakal segera rencana rencananya berencana hendak ingin mau nanti arep bade badhe ajeng untuk utk guna agar supaya siap ' +
  'lagi lg sedang sdg masih taksih lagek terus berupaya berusaha berkomitmen menunggu nunggu nengga ngenteni ngentosi demi tinggal perlu harus silakan silahkan monggo dapat bisa saged iso sebelum';

/** Words before an action that say it did not happen, or that speak of the past wish for it. */
export const unreal =
  'belum blm dereng durung tidak tdk nggak ndak gak ora mboten harap tolong bukan tanpa pernah ' +
  'mendukung mengimbau menghimbau seharusnya kudune';

/** Nouns that turn the very next verb or noun of work into a wish: "permohonan perbaikan". */
export const wishNouns = 'permohonan usulan permintaan keluhan proposal pengajuan aspirasi';

/** Words that make everything after them in the sentence a wish or a condition. */
export const hypothetical =
  'jika bila kalau kalo apabila bilamana menawi yen nek setelah sesudah semoga mugi muga mugi-mugi moga apakah kapan mohon';

/** Words after an action that put it off: "kami cek dulu". */
export const putOff = 'dulu dhisik disik riyin rumiyin';

/** Words before an action that say it happened. */
export const finished =
  'sudah telah sdh udah udh dah tlh sampun mpun pun wis wes uwis uwes wus selesai rampung kelar beres tuntas berhasil';

/** Words that state a fact without an act of the office: money comes out, water runs again, a thing is in stock. */
export const stateOfThings =
  '(?<![\\p{L}])(?:cair|pencairan|normal|lancar|menyala|nyala|murub|mengalir|ngalir|mili|bening|jernih|padhang|surut|asat|pulih|tersedia|kosong|habis|berlaku|dikerjakan|digarap|' +
  'nggarap|dilaksanakan|dilakukan|terpasang|rampung|wajib|bawa|membawa|datang|masuk (?:apbd|daftar|anggaran|prioritas|dana)|diambil|mengambil|' +
  'bertemu|keluar|memenuhi|libur|buka|tutup|syarat|jadwal\\p{L}*|kuota|kiriman|biaya|tarif|gratis|kerusakan)(?![\\p{L}])';

/** Phrases that every answer could contain; blanked before anything else is read. Sources of case-blind patterns. */
export const templates: readonly string[] = [
  "ass?alam?u?'?\\s?'?alaikum(?:\\s+(?:wr\\.?\\s*wb\\.?|warahmatullahi?\\s+wabarakatuh))?",
  "wass?alam\\w*(?:'?alaikum)?(?:\\s+wr\\.?\\s*wb\\.?)?",
  '(?:selamat|slmt|met|sugeng)\\s+(?:pagi|siang|sore|malam|enjing|siyang|sonten|ndalu|dalu)',
  '(?:yth\\.?|kepada yth\\.?|dengan hormat|hormat kami|salam(?: sehat| hormat| dari kami)?|demikian[^.!?\\n]*)',
  '(?:banyak )?(?:terima\\s*kasih|terimakasih|makasih|trims|thanks|matur\\s*nuwun|nuwun|suwun)(?:\\s+(?:banyak|sanget|ya|kak|pak|bu|min))*' +
    '(?:\\s+(?:atas|sampun|buat|untuk|kagem|sudah|telah)?\\s*(?:laporan|aduan|info|informasi|masukan|perhatian|kepedulian|partisipasi|kesabaran)\\w*(?:\\s+(?:anda|bapak|ibu|kakak|panjenengan|saudara|nya))*)?',
  '(?:mohon|kami mohon|nyuwun)\\s+(?:maaf|pangapunten|pangapura|sabar|bersabar|kesabaran\\w*|doa\\w*|menunggu|ditunggu|kesediaan\\w*)',
  '(?:dapat |perlu |bersama ini |dengan ini )?(?:kami |dapat )?(?:di)?(?:sampaikan|informasikan|jelaskan|beritahukan) bahwa',
  '(?:sesuai|menurut) (?:ketentuan|prosedur|aturan|kemampuan|tugas dan fungsi|arahan|antrean|antrian)[^,.!?\\n]*',
  '(?:call\\s*center|hotline|whatsapp|\\bwa\\b|telepon|hubungi)[^.!?\\n]*\\d{3,}[^.!?\\n]*',
  '(?:jam|waktu|hari) (?:layanan|pelayanan|operasional|kerja kami|buka kantor)[^.!?\\n]*(?:\\.\\d\\d[^.!?\\n]*)*',
  '#\\w+',
];

/**
 * The reporter's matter said back to her: its dates, places and lengths are hers. Runs to the next comma, or to the
 * words that begin the answer.
 */
export const echo =
  '(?:menanggapi|menindaklanjuti|terkait|sehubungan dengan|perihal|mengenai|berkenaan dengan|untuk keluhan|atas laporan|' +
  'menjawab|aspirasi|keluhan|laporan|aduan|pengaduan|usulan|permohonan)\\s+' +
  '(?:(?:dengan|laporan|aduan|pengaduan|keluhan|usulan|permohonan|anda|saudara|sdr\\.?|bapak|ibu|pak|bu|panjenengan|warga|kakak|kak)\\s+)+' +
  '[^,!?\\n]*?(?=,|\\s(?:sudah|telah|sdh|sampun|wis|wes|kami|akan|dapat|badhe|tim|petugas|bersama ini)\\b|[.!?]\\s|[.!?]?$|\\n)';

const day = "(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|setu|ahad|minggu|senen|seloso|slasa|rebo|kemis)";
const month =
  '(?:jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu?s(?:tus)?|agt|sep(?:t(?:ember)?)?|okt(?:ober)?|no[pv](?:ember)?|des(?:ember)?)';
const number =
  '(?:\\d+(?:[.,]\\d+)*|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|loro|rong|telu|telung|papat|patang|limang|nem|pitung|wolung|sangang|kalih|tigang|sekawan|gangsal|sak)';
const unit =
  '(?:m|m2|m3|m²|m³|meter|cm|km|inci|inchi|titik|buah|unit|lubang|truk|rit|ton|kg|batang|liter|persen|%|orang|kk|lampu|bohlam|tiang|cm|kubik|' +
  'lembar|kali|tangki|tandon|watt|dus|paket|sak|karung|ekor|lapak|loket|bendel|desibel|petugas|personel|bungkus|rumah|kios|' +
  'keluarga|siswa|wali|pohon|kontainer|gerobak|dosis|kuota|jam|hari|minggu|bulan)';

/** When: a date, a day, an hour, or a near word that fixes one. "Segera" and "secepatnya" fix nothing. */
export const when: readonly string[] = [
  `(?:tanggal|tgl\\.?|per)\\s*\\d{1,2}\\b(?:\\s+${month})?(?:\\s+20\\d\\d)?`,
  `\\b\\d{1,2}\\s+${month}\\b(?:\\s+20\\d\\d)?`,
  '\\b\\d{1,2}[/-]\\d{1,2}[/-](?:20)?\\d\\d\\b',
  `\\b(?:bulan|awal|akhir|pertengahan|sasi|wulan|per|sampai|hingga|sejak|mulai|sebelum|periode)\\s+${month}\\b(?:\\s+20\\d\\d)?`,
  `\\b${month}\\s+20\\d\\d\\b`,
  '\\b(?:tahun(?: anggaran)?|ta|apbd(?:-?p)?|triwulan (?:i{1,3}|iv|[1-4])|semester)\\s+(?:20\\d\\d|i{1,3}|iv|[1-4]|perubahan|depan)\\b',
  `\\b(?:hari|dinten|dina|malam|mbengi|sejak|mulai|besok|mben|tiap|setiap|dan)\\s+${day}\\b`,
  "\\b(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|setu|senen|slasa|rebo|kemis)\\b",
  '\\b(?:pada|hari|dina|dinten)\\s+(?:minggu|ahad)\\b|\\bminggu\\s+(?:ke-?\\s?\\d|pertama|kedua|ketiga|keempat|terakhir)\\b|\\b(?:tiap|setiap|saben)\\s+(?:hari|pagi|siang|sore|malam|minggu|bulan|dina|esuk)\\b|\\bminggu\\s+(?:depan|lalu|kemarin|ini|pagi|sore|malam)\\b|\\b(?:pekan|bulan)\\s+(?:depan|lalu|kemarin|ini|ngarep)\\b',
  '\\b(?:pukul|jam|tabuh|pkl\\.?)\\s*\\d{1,2}(?:[.:]\\d\\d)?\\b|\\b\\d{1,2}[.:]\\d\\d\\s*(?:wib|wita|wit)\\b',
  '\\b(?:[01]\\d|2[0-3])[.:][0-5]\\d\\b',
  '\\b(?:kemarin|kemaren|kmrn|kmarin|wingi|kala wingi|besok|bsk|sesuk|tadi|dek wingi|dek bengi|benjing|mbenjing|lusa|barusan|semalam|semalem|mambengi|hari ini|dinten punika|dina iki)\\b',
  '\\b(?:tadi|td|wau|mau|nanti|mangke|mengko)\\s*(?:pagi|pgi|siang|sore|malam|mlm|esuk|awan|bengi|enjing|sonten|dalu)\\b|\\b(?:pagi|siang|sore|malam)\\s+(?:ini|tadi|nanti)\\b|\\b(?:enjing|sonten|dalu|pagi|siang|sore|malam) wau\\b|\\bmau (?:bengi|esuk|awan|sore)\\b',
];

/** How much, or by what means: a number with a unit, money, a tool. */
export const measure: readonly string[] = [
  `\\b(?!24 jam|7 hari|1 ?x)${number}\\s*${unit}(?![\\w²³])(?! (?:sehari|seminggu|non\\s?stop|kerja))`,
  `(?<!(?:nomor|no\\.?|pasal|ayat|tahun|rt|rw|km|tanggal|tgl|pukul|jam|loket|tahap|kelas|${month})\\s?)\\b\\d{1,3}\\s+(?!${month}\\b|wib\\b|wita\\b|wit\\b|dan\\b|atau\\b|sampai\\b|di\\b|ke\\b|tahun\\b|x\\b)\\p{L}{3,}`,
  '\\brp\\.?\\s*\\d[\\d.,]*(?:\\s*(?:ribu|juta|miliar|milyar))?|\\b\\d[\\d.,]*\\s*(?:ribu|juta|jt|rb|miliar|milyar|rupiah)\\b',
  '\\b(?:nganggo|ngangge|pakai|pake|memakai|menggunakan|mawi)\\s+(?!cara|sistem|aplikasi|hati|mekanisme)\\p{L}{3,}',
  '\\bse(?:tinggi|panjang|lebar|dalam|besar)\\s+\\d+',
];

/** Who, by name of the office; "tim kami" names nobody. */
export const namedWho: readonly string[] = [
  '\\b(?:uptd?|upt|urc|satpol(?:\\s*pp)?|bpbd|pln|pdam|perumda|puskesmas|babinsa|bhabinkamtibmas|polsek|polres|koramil|disdukcapil|' +
    'dishub|dinkes|dinsos|dpupr|dpu|pupr|dlh|bbws|bbpjn|damkar|inspektorat|keswan|bumdes|kades|lurah|camat|sekdes|kadus|pak rt|ketua rt|' +
    'linmas|rekanan|kontraktor|penyedia|rsud|kua|bulog|samsat|telkom|perhutani|balai)\\b',
  '\\b(?:tim|regu|petugas|teknisi|dinas|bidang|seksi|kru|satgas|kantor|kepala|kasi|kabid)\\s+(?!kami\\b|terkait\\b|yang\\b|yg\\b|akan\\b|sudah\\b|sdh\\b|telah\\b|kita\\b|lapangan\\b|segera\\b|sedang\\b|di\\b|untuk\\b|turun\\b|teknis\\b|ingkang\\b|tersebut\\b|setempat\\b|bersama\\b|bekerja\\b|ke\\b)[\\p{L}]{2,}',
];
export const anyWho =
  '\\b(?:tim|regu|petugas|teknisi|kru|satgas|pekerja|tukang|sopir|kami|kula|warga|dokter|guru|bidan|perangkat)\\b';

/** Where: a place with its name or number. */
export const where: readonly string[] = [
  '\\b(?:jl\\.?|jln\\.?|jalan|gang|gg\\.?|dusun|dukuh|desa|kelurahan|kel\\.|kecamatan|kec\\.|perum(?:ahan)?|simpang|jembatan|pasar|los|loket|gedung|lantai|ruang|sd|sdn|smp|sma|sman|smpn|tps|masjid|balai desa|km|blok|kp\\.?|kampung|lapangan|terminal)\\s+(?!yang\\b|yg\\b|ini\\b|itu\\b|tersebut\\b|pada\\b|di\\b|ke\\b|dari\\b|dengan\\b|untuk\\b|oleh\\b|bisa\\b|dapat\\b|mulai\\b|masih\\b|kita\\b|umum\\b|rusak\\b|berlubang\\b|sudah\\b|dan\\b|akan\\b|terkait\\b|setempat\\b|kami\\b|tsb\\b|lingkungan\\b)(?:[\\p{L}\\d]{2,}|\\d+)',
  '\\brt\\.?\\s*\\d+|\\brw\\.?\\s*\\d+',
  '\\b(?:depan|samping|belakang|sebelah (?:utara|timur|selatan|barat)|perempatan|pertigaan|ngarep|wingking|trotoar|alun-alun)\\s+(?!ini\\b|itu\\b|tersebut\\b)[\\p{L}]{2,}',
];

export const letter: readonly string[] = [
  '\\b(?:surat|spk|sk|nota dinas|berita acara|bap|st|spt|perintah kerja|rekomendasi)\\b[^.!?\\n]{0,40}?(?:nomor|no\\.?)?\\s*\\d+[\\w.-]*/[\\w./-]+',
  '\\b(?:surat|spk|sk|nota dinas|berita acara|pbg|imb|shm|sertifikat|perda|perbup|permen\\w*|izin|kontrak)\\s+(?:nomor|no\\.?)?\\s*\\d+',
];

/** The reply shows it: a photo is attached or spoken of. */
export const shown: readonly string[] = [
  '\\b(?:foto|dokumentasi|gambar|video)\\s+(?:hasil|terlampir|sesudah|setelah|perbaikan|pengerjaan|pekerjaan|di bawah|berikut)',
  '\\b(?:terlampir|berikut|kami lampirkan|dilampirkan)\\s+(?:foto|dokumentasi|gambar|video|bukti)',
];

/** A decision against the wish, or a state that explains itself. */
export const refusal: readonly string[] = [
  '\\b(?:tidak|tdk|belum|blm|mboten|ora|ndak|nggak|gak|dereng|bukan)\\s+[^,.!?\\n;]{3,60}\\s(?:karena|krn|karna|sebab|lantaran|mergo|merga|amargi|amarga|akibat)\\s+(?!banyak|kesibukan|sibuk|antre|antri|sedang|masih|libur|di luar jam)',
  '\\b(?:tidak|tdk|belum|blm|mboten|ora|ndak|nggak|gak|dereng)\\s+(?:dapat|bisa|saged|iso|boleh|kami setujui|disetujui|kami lanjutkan|dilanjutkan|memenuhi|termasuk|mungkin|kami kabulkan|dikabulkan|ada di|terdaftar|diizinkan)\\b',
  '\\b(?:ditolak|kami tolak|tidak kami \\w+kan|dibatalkan|ditunda)\\b',
  '\\b(?:bukan|sanes|dudu|di luar|diluar)\\s+(?:kewenangan|wewenang|aset|ranah|tanggung jawab|milik|duweke|gadhahipun|kagungan\\w*)\\b|\\b(?:kewenangan|wewenang|aset|milik)\\s+(?:pemerintah\\s+)?(?:provinsi|pusat|nasional|kementerian|pt|balai|bbws|pln|desa|swasta|perhutani|pengembang|perorangan|pribadi|tni|polri|kai)\\b|\\bjalan (?:nasional|provinsi)\\b',
];

export const reason: readonly string[] = [
  '\\b(?:karena|krn|karna|sebab|dikarenakan|lantaran|mergo|merga|amargi|amarga|akibat|mengingat|berhubung|penyebabnya|disebabkan)\\s+(?!banyak|kesibukan|sibuk|antre|antri|sedang|masih|libur|di luar jam|ketidaknyamanan|hal|itu)[^.!?\\n;]{6,}',
  '\\b(?:bukan|sanes|dudu|di luar|diluar)\\s+(?:kewenangan|wewenang|aset|ranah)\\b|\\b(?:lemahe|tanahe|duweke|kagunganipun|gadhahipun|punyanya|tiangnya punya|milik)\\s+(?!kita|kami|warga|bersama)\\p{L}{3,}|\\b(?:kewenangan|aset|milik)\\s+(?:pemerintah\\s+)?(?:provinsi|pusat|nasional|kementerian|pt|balai|bbws|pln|perhutani|pengembang|perorangan|pribadi|kai)\\b|\\bjalan (?:nasional|provinsi)\\b',
  '\\b(?:ditemukan|ternyata|rupanya|hasil (?:lab\\w*|pengecekan|cek|survei|ukur|uji|pemeriksaan|pengukuran|klarifikasi|peninjauan)|diketahui)\\b[^.!?\\n;]{6,}',
  '\\b(?:pedhot|pedot|jebol|tersumbat|terbakar|bocor|putus|retak|korsleting|salah baca|longsor|ambrol|ambruk|rusak(?:nya)? (?:pompa|trafo|truk|server|mesin)|gangguan (?:di|pada) \\w+)\\b',
];

/** A question that only somebody who read the complaint asks. */
export const questionObject =
  '\\b(?:alamat\\w*|titik\\w*|patokan\\w*|sebelah mana|yang mana|depan apa|shareloc|share lokasi|posisi\\w*|rt (?:berapa|pinten)|' +
  '(?:nomor|nomer|no\\.?|id) (?:pelanggan|tiang|meter\\w*|kk|polisi|rekening|rumah|kamar|sambungan|antrean|resi)|plat|(?:nama|jeneng) (?:jalan|gang|toko|sekolah|desa|dusun|petugas|pasar)|' +
  'foto (?:rekening|meteran|kwitansi|kuitansi|karcis|tiang|surat|struk|lokasi\\w*|kerusakan\\w*)|jam (?:berapa|pinten)|tanggal (?:berapa|pinten)|(?:sejak|mulai|wiwit|terakhir) kapan|kapan (?:terakhir|kejadian\\w*)|tagihan bulan|berapa|pinten|siapa|sinten|nama \\p{L}+(?:nya)? yang|jam kejadian\\w*|' +
  'ciri-ciri|nama \\p{L}+nya|warna \\w+|(?:yang|sing) (?:dekat|cerak|di depan|di sebelah|di dekat)|pundi|di mana (?:letak|lokasi)\\w*|atau (?:yang|di|sing))\\b|\\b(?:ning|nang|teng|wonten)\\s*(?:ndi|pundi)\\b';
export const requestWord =
  '\\b(?:mohon|tolong|boleh|bisa|minta|nyuwun|kersa|share|kirim\\w*|dikirim|sebutkan|info|tahu|apakah|ngapunten|njaluk)\\b|\\?';
/** What makes a sentence with a question mark specific. */
export const askedFor =
  '\\b(?:nomor|nomer|nama|jeneng|jam|tanggal|lokasi\\w*|alamat\\w*|tempat\\w*|sebelah|dekat|cedhak|cerak|selatan|utara|barat|timur|lor|kidul|wetan|kulon|depan|belakang)\\s+(?!kami\\b|anda\\b|yang bisa\\b)\\p{L}|\\b(?:atau|apa|utawi|utawa)\\s+(?!keluhan|pertanyaan|masukan|saran|hal|ada|bisa|lagi|tidak|anda|puas)\\p{L}{3,}';

/** The office speaking of itself. */
export const firstPerson =
  '(?<![\\p{L}])(?:kami|kita|saya|kula|kulo|kawula|aku|mimin|admin|min|tak)(?![\\p{L}])';

/** Requests that any office could send to anybody. */
export const genericRequest =
  '\\b(?:lengkapi|dilengkapi|melengkapi|data (?:pendukung|dukung|diri|laporan)|yang bisa kami bantu|bisa dibantu)\\b';

/** Abbreviations whose full stop ends no sentence. */
export const abbreviations =
  'jl jln gg kec kel no nomor tgl bpk sdr sdri rp kab prov ds dk dsn kp pkl yth dll dsb st a.n tsb drs dr ir h hj';

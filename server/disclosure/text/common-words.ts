const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Everyday words, chat spellings and Javanese: what may follow an honorific without being a name. */
const commonWords = words(`
  ada adalah adanya agak agar air ajak aja akan akhir akibat akses aku kula kulo alat aman ambil ambles
  ambrol anda aneh anggar anggota angin angkut antar antara antre antri apa apakah api arah area arti
  asal asap asing aspal atap atas atau awal awas ayam ayo baca badan bagai bagaimana bagi bagian bahan
  bahas bahaya bahwa baik baiknya baju bakar baku balas balai balik bangku bangun bangunan banjir bantu
  bantuan banyak barang barat baru baris basah batas batal batu bau bawa bawah bayang bayar beban bebas
  becek beda begini begitu begal bekas bekerja beliau belah belakang belanja beli belok belum benar
  bencana bener bentar bentuk berani berapa berat beras beri berikut bersih beres besar besok betul biar
  biasa biaya bibit bicara bidang bijak bikin bila bilang bingung bisa bisingnya bising blm bocor bohong
  boleh bongkar bosan botol buah buat bubar budaya buka bukan bukit bukti bulan bumi bunyi buruh buruk
  butuh buang cabut cacat cair camat campur cantik capek cari carik cat cek cepat cepet cerita cetak
  cewek coba cocok corong cuaca cuci cukup cuma curah curi cuman daerah daftar dagang dahulu dalam
  dampak dan dana dapat dapet dapur dari daripada darah darurat data datang dateng daun dekat delapan
  demi demikian dengan dengar denger depan deras derita desa detik dewan dewasa dgn dia diam digital dik
  dilarang dinas dingin diri doa dong doang dpt drpd dua duduk dugaan duh duit dukuh dukung dulu dunia
  dusun eh elektronik emang enak enam entah erat esok fasilitas foto ga gabung gak gagal gaji galak gali
  gang ganggu ganti gara garis gelap gempa gede gedung genang gerak gerobak gimana gitu gotong got guna
  guru gusur habis hadap hadir hak halaman hal halte hampir hancur hanya harap harga haru harus hasil
  hati haus hebat heran hidup hijau hilang hitam hitung honor hormat hubung hujan hukum hutan ia ibarat
  ikan ikut imbau indonesia informasi ingat ingin ini isi istri izin itu iuran iya iyo jadi jadwal jaga
  jahat jalan jalur jam jaman jamin janda jangan janji jarak jarang jatah jatuh jaring jawab jawaban
  jelas jelek jembatan jendela jenis jernih jika jual jualan jujur jumat jumlah jumpa juta jutaan juga
  kabar kabel kabupaten kacau kadang kadus kades kagak kah kakak kaki kalau kali kalian kalo kalah kamar
  kami kamis kampung kamu kan kandang kantor kapan karena karna karcis kartu karyawan kasar kasih
  kasihan kasian kasir kasus kata kawan kaya kayak kayu ke kebun kecamatan kecewa kecil kejadian keluar
  keluarga kelas kelurahan kemarin kembali kemudian kena kenal kenapa kendala kendaraan kepada kepala
  keras kering keren kerja kertas kesal ketika ketua keyakinan khusus kini kira kiri kirim kisaran kita
  klo klu kotor kota kosong krn kuasa kuat kulit kumpul kumuh kunci kuning kurang kursi lagi lah lahan
  lain laki laksana lalu lama lambat lampu lancar langsung lantai lapangan lapar lapor laporan larang
  lari layak layan layanan lebar lebat lebih ledeng legal lekas lelah lembar lepas lewat licin lihat
  liat libur limbah lingkungan lintas listrik lobang lokasi lorong lho loh lo loket lubang luar lulus
  lumayan lumpuh lupa lurah lurus maaf mahal mahasiswa main maju makan makin makanya maka makam malah
  malam malas maling malu mampet mampir mampu mana mandek mangkrak mantan mantap manusia marah marka
  masa masalah masih masjid masuk masyarakat mata mati mau maupun mbok melulu memang mengapa menit merah
  mereka merk mesin mesti meter minggu minta minum mirip miring misal miskin mobil moga mohon monggo
  motor muda mudah mulai muncul mungkin murah murid musim mustahil naik nakal nama namun nanti negara
  nekat ngaji ngga nggak nggih niat nih nitip nomor normal nunggu nya nyata nyawa nyuwun obat ojek omong
  opo ora orang oknum padahal padam pada paham pagar pagi pajak pakai paket pake paksa paling pamer
  panas pandang panen panggil panjang pantas pantau para parah parit parkir partai pasang pasar pasien
  pasir pasti patok patuh payah pecah pedagang peduli pegawai pegang pekan pelan pelanggan pelanggaran
  pemerintah pemuda penuh pengin pengen perangkat percaya percuma pergi perhati periksa perintah perlu
  pernah persis pertama perusahaan pesan petani petang peta petugas pihak pijat pikir pilih pimpin
  pindah pinggir pingin pinjam pintu pipa piro piye plis pohon pokok polisi pompa ponsel pos posisi
  potong program proses protes proyek puas pukul pulang pulih puluh punya pupuk puskesmas pusing putih
  putus pun puasa raja rajin rakyat ramah ramai rame rasa rata rawan raya rebut rehab rekening remaja
  rencana rendah resah resmi resik respon ribet ribu ribut riwayat roboh roda rokok ruang rugi rumah
  rumput rusak saat sabtu sabuk saja sakit salah salam saling saluran sama sambil sambung sampah sampai
  sampe samping sampeyan sana sanggup sangat santai sapi saran sarana satu saudara sawah saya seandainya
  sebab sebagai sebelah sebelum sebentar seberang sebut sebuah sedang sedih sedikit sedot segala segar
  segera sehat sehari sejak sejahtera sekali sekalian sekarang sekitar sekolah sela selain selalu selama
  selasa selatan seleweng selesai selokan seluruh sembarang semua sementara semoga sempit sempat semalam
  semen seneng senin sengaja sendiri sendirian seolah seperti sepi sering seru serta sesuai setelah
  setiap setor sewa si siang siap siapa sih sia sidang silakan silahkan siram sisa sisi siswa sinyal
  situ sita soal soale sopan sopir sosial spt suara suami suap suka sudah sudut suka suket sukses sulit
  sumber sumpek sumur sungai supaya surat susah swasta swadaya syarat tabrak tadi tagih tagihan tahan
  tahap tahu tahun tak takut taman tambah tambal tampung tanah tanam tanda tangan tanggal tanggap
  tanggul tangguh tanggung tangis tani tanpa tanya taruh tarik tata tau tebang tebing tegas tegur telat
  telepon telpon teman tempat tempel tempuh temu tenaga tengah tengok tentang tepat tepi terang terus
  teriak terima terlalu tembok tembus tiada tiang tiap tiba tidak tidur tiga tiket timbun timur tindak
  tinggal tinggi tingkat tip tipu titip tlg tlong tokoh tolak tolong tonton topik total toko truk tua
  tugas tuh tujuan tuju tukang tulang tulis tulung tumpah tumpuk tunai tunggu tuntas tuntut turun tutup
  tutur uang ubah udah udara ujung ukur ulang umum umur undang unggul unik untuk upah upaya urus urusan
  usaha usah usia usul utang utara utama waduh wah wajah wajar wakil waktu walau walaupun waras warga
  warna warung waspada wajib wes wis wilayah wong yaitu yakin yang yg ya yth yuk zaman zona sdh udh tdk
  gk gpp bgt dg utk dr sy jg jd kl klau kpd krg lg msh org sbg sblm skrg smpe smp sm spy trs trims thx
  ae aku ana anane ape arep bakal ben bengi benjing biyen bojo bolong cedhak cilik dadi dak dalan dalane
  deso dhewe dhisik diandani durung duwe duwit ele embuh endi enek enggal engkang eling esuk gawe gelem
  gelo gendeng geneo gowo iki iku ingkang iso isih isin jare jaluk jarene jenenge jero kabeh kae kados
  kaleh kalih karo katah keneh kene kepiye kerep kesel kesuwen kon kono koyo kowe krungu kudu kuwi lan
  lara lawas leren lha liyane liwat lor luwih maneh mangan mangke marang mari matur mbangun mboten mbuh
  menawi mesakke mesti mlaku mlebu mumet mung nanging ndang neng ngantos ngene ngeneki nggo ngono ning
  niki niku nek nganti ngisor numpak nyuwun ojo omah ono opone padha panggah pas pengen peteng pinten
  piyambak pripun pundi ra rak rampung rego rene rono saged saiki sakniki sak salah sami sanes sanget
  saking sawise sedoyo sek seko selak sepurane sesuk seng sing sinten siro sopo suwe suwun tansah tekan
  tekane tekok telu tenan terno tibo tugu tumut tuku udan uga ugi ugo urip utowo wae wagu wani wayah
  wedi wetan wingi wonten yen yo min admin kak bos bro sis gan om tante teh assalamualaikum assalamu
  alaikum salam wassalam selamat halo hai hallo hi dear januari februari maret april mei juni juli
  agustus september oktober november desember rabu ahad jumat jum sabtu kamis presiden menteri gubernur
  bupati wakil walikota wali sekda kepala kabid kasi kasubag kades lurah camat kadus bayan carik modin
  sekdes sekretaris bendahara ketua anggota staf staff petugas pegawai polisi polri tni tentara hakim
  jaksa dokter perawat bidan mantri guru dosen kepsek sopir supir kernet kondektur satpam hansip linmas
  tukang kasir pedagang penjual pembeli petani nelayan buruh pengurus pemilik pejabat pimpinan direktur
  manajer mandor kontraktor pelaksana pengawas babinsa bhabinkamtibmas kapolsek kapolres danramil dandim
  kapten komandan jenderal letnan kolonel ustadz ustad ustaz kyai kiai haji hajah pendeta romo imam
  takmir marbot modin dukun perangkat penghulu operator teknisi kurir ojol tetangga warga rt rw dprd dpr
  pln pdam bpjs pupr dishub dinkes disdukcapil capil dukcapil satpol pp ibu bapak pak bu mas mbak mbah
  kakek nenek simbah ayah mama papa anak cucu keponakan paman bibi om tante mertua menantu adik kakak
  hamil menyusui lansia difabel disabilitas pkk posyandu kader muda tua rumah tangga negara kota kandung
  tiri angkat asuh mertua susuan jari kunci tiri pertiwi nyai dewi guru kost kos kantin warteg bakul
  dharma wanita persit bhayangkari saja sekalian semua sekeluarga terhormat hormati ybs bersangkutan
  tersebut pertamina telkom indihome samsat kua kpu bawaslu inspektorat bkd kodim koramil polres polsek
  kejari pengadilan bulog bumdes bps kemensos kominfo jawa tengah timur barat semarang kudus rembang
  jepara blora demak grobogan jakarta surabaya magelang temanggung banjarnegara kebumen purworejo pati
  wonosobo solo jogja yogyakarta indonesia nkri islam kristen katolik hindu budha muslim desa kelurahan
  kecamatan kabupaten provinsi dusun dukuh jalan gang jl kampung perumahan sekolah sd smp sma smk mi mts
  tk paud cuek jutek galak ramah baik ganteng cantik judes kejam curang lamban lelet goblok tolol bodoh
  bangsat anjing asu jago agama bahasa inggris matematika olahraga spesialis hewan gigi kandungan
  anestesi bus truk angkot bison ambulans bison sekolah kontrak honorer ahli bedah kejiwaan rias
  spiritual besar kecil bangsa teladan penggerak penerima jawa sukarela magang swastiastu roro dur
  ngamuk muring nesu kakung ogah call center service online offline jompo renta bakso somay cilok elpiji
  lahir jauh oleh lapisan abang iparnya ipar biru ungu coklat abu merah nikah kawin cerai meninggal
  wafat rawat operasi vaksin abai acuh adoh adol adu adus ageng ajar ajeng akeh akta akun alit amarga
  amargi amat amblong amis amit ancam andai anggap angka angkuh angon angsal aniaya anyar anyir apabila
  apik aplikasi apoteker apresiasi arsiparis awan awon babi bade badhe bahkan baja bajak ban banding
  banger bantah banyu barangkali bata batuk bawang bebek beberapa benih bentak berhak berisik berkas
  berkat berkenan bersedia besi beta bilih blangko blethok blumbang bocah boikot bpkb brug bukannya buku
  buldoser bunga buntu bunuh burung busuk byar byarpet cabai cabe cafe cah calo cap cegah celak cemooh
  cendhek cicil cium ciut copet cor crita curhat customer cuti daging dalu dangkal daya debu demam demo
  denda dereng dhahar dhuwur diare didik dinding dinten disposisi dokumen dorong duga dusta ejek
  ekskavator elek emben endhek enggan enjing entuk eror error fasilitator fitnah formulir fotokopi gabah
  gadah gadhah gaduh gangguan garam gardu gas gawa gawat gedhe gelombang geni genteng gerah gerbang
  gercep gesang gizi godhong gratifikasi gronjal gronjalan growong gugat gula guling gunung hajatan
  halus hama hari haturkan helm hendak hendaknya henti hibah hina hingga hotel huruf ijazah ijin imlek
  imunisasi inap infak infeksi inggil internet intimidasi irigasi isa jagong jagung jalaran jamban
  jambret jawi jeblug jembar jemput judi jupuk juru justru kaca kafe kajeng kakus kala kalen kalimat
  kambing kandha karaoke karyawati kathah kecemplung kecuali kedah kedelai kedip kejeglong kejlungup
  kelapa keluh kembang kemproh kemudi kendel kentang kepleset keplorot kepriye keramik kerbau kerikil
  kesandung kesrempet ketabrak ketela ketus ki kia kidul kiranya kiwo kk klakson klarifikasi kode kok
  koki kolektor kolusi kondangan konfirmasi konslet konsultan kontrol koordinasi kopi korslet korupsi
  kredit kreteg kringet kritik kritis ktp kuas kubis kucing kuda kue kui kuli kulon kumpulan kunjung
  kuota kurangi kurban kusen laba laboratorium ladang lalat laman lami lampah lampir lare latih latu
  layat lebah lebaran lebet legalisir lelang lemah lemas lembab lemot lendhut lenggah lengkap lepen
  lindas lindung lir login losmen luap luka lunas lungguh macet macul makanan makelar maki mambu
  manakala manawi mandhap mandheg mangsuli mantu maos maringi marketing masing masukan materai matun
  maturnuwun mblandrang mbludak mburi medal meja melainkan melalui memar menehi mengenai mengko menika
  merga mergawe mergo meterai meteran metu mie mili minggah minuman minyak miras mireng mlampah mlebet
  moco modal mogok muat mudhun mundut munggah muntah murup nabrak nandur narkoba natal nate ndaut
  ndeleng ndelok nduwe nduwur nepotisme ngadeg ngajeng ngandhap ngandika ngapunten ngarep ngarit ngebut
  ngendika ngerti ngertos nggawa nggeblak ngombe ngomong ngrabuk ngunjuk nilai ningali njaba njawab
  njeglek njero njupuk no nonton notaris nulis nunggak nutu nuwun nyala nyambut nyamuk nyebar nyepi
  nyerat nyetir nyrempet otp padat padhang pangapunten pantai papan pareng paspor patah patut paving
  pejah pekerja pelayan pembantu pemborong pemeliharaan pendamping pendek pengajian penjaga pensiunan
  penumpang penyuluh peras perbaikan permisi perpustakaan pesing pet pilek pingsan plafon pojok
  pramuniaga prapatan protelon pula pulsa pungli pungut punika punten pustakawan raba rampok rapor
  ratakan redup reged rekanan rem rembes rembug rembugan resepsionis restu retak retribusi rinci risak
  ron roti royong rujuk rusuh sabar sabung sade sae sales sambut sampaikan sampun sandi sanggah sangka
  santun sapunika sare sayur sebagian sebaiknya secara security seda sedangkan sedaya sedekah segel
  segenap seharusnya sein sejumlah sekedhik sekiranya sekring sekuriti selaku selip sembuh semestinya
  semut sengat sepatu septik seragam serah serempet sertifikat setir setrum setuju sewu sigap silau sim
  singkong sithik situs slametan slot sogok sombong sonten sore spion stempel stnk sudi sumbat sunatan
  sungguh suntik supados supervisor surem surut survei surveyor susu ta tahlil takon tambak tampar tangi
  tanglet tas tatkala taun tawon tebal tebih tebu telah teller telur tembakau tempe tendang tengen tentu
  tentukan terhadap ternak teror teruskan tetap tikus timbang timpa tindaklanjuti tindih tinjau tipis
  tiyang to togel toilet tonase toya trafo traktor tuduh tukar tumbas tunda turu ucapkan uji ujian ular
  unduh unggah unjuk untung upami uraian urug uruk usulan uwis uwit uwong validasi vendor verifikasi
  virus visa volt waisak wakaf waris warsa wasiat watt watu wc web wedhi weneh wengi wereng wifi
  wingking wisata wit wortel wungu yasinan zakat
`);

const prefixes = [
  'memper',
  'diper',
  'meng',
  'meny',
  'mem',
  'men',
  'ber',
  'ter',
  'per',
  'peng',
  'peny',
  'pem',
  'pen',
  'ke',
  'se',
  'di',
  'me',
  'pe',
  'tak',
  'nge',
  'ng',
  'ny',
];
const suffixes = [
  'kannya',
  'annya',
  'nya',
  'kan',
  'lah',
  'kah',
  'pun',
  'ipun',
  'ane',
  'ne',
  'ku',
  'mu',
  'an',
  'e',
  'i',
  '2',
];
// Spoken Indonesian drops or merges the first sound after a nasal prefix: "nambal" from "tambal", "mompa"
// from "pompa".
const swallowed: Readonly<Record<string, readonly string[]>> = {
  meng: ['k'],
  meny: ['s'],
  mem: ['p'],
  men: ['t'],
  peng: ['k'],
  peny: ['s'],
  pem: ['p'],
  pen: ['t'],
  ng: ['k'],
  ny: ['s', 'c'],
};

function rootIsCommon(word: string): boolean {
  if (commonWords.has(word)) return true;
  for (const suffix of suffixes) {
    if (
      word.length > suffix.length + 2 &&
      word.endsWith(suffix) &&
      commonWords.has(word.slice(0, -suffix.length))
    )
      return true;
  }
  return false;
}

/** True for an everyday word in any of its usual forms ("diperbaiki", "jalannya", "nambal", "laporanku"). */
export function isCommonWord(lower: string): boolean {
  if (lower.length <= 1 || /\d/.test(lower)) return true;
  if (rootIsCommon(lower)) return true;
  for (const prefix of prefixes) {
    if (lower.length < prefix.length + 3 || !lower.startsWith(prefix)) continue;
    const rest = lower.slice(prefix.length);
    if (rootIsCommon(rest)) return true;
    for (const sound of swallowed[prefix] ?? []) if (rootIsCommon(sound + rest)) return true;
  }
  // "nambal", "mbangun", "ndandani": the nasal alone.
  const nasal: Readonly<Record<string, string>> = { n: 't', m: 'p' };
  const sound = nasal[lower[0] ?? ''];
  if (sound !== undefined && rootIsCommon(sound + lower.slice(1))) return true;
  return /^(?:mb|nd|ng|nj)/.test(lower) && (rootIsCommon(lower.slice(1)) || rootIsCommon(lower.slice(2)));
}

/** Built like a verb ("dikerjakan", "memperhatikan"), whether or not its root is known. */
export function looksLikeVerb(lower: string): boolean {
  return /^(?:di|me[mn]|meng|meny|ber|ter|memper|diper|ke|pe[mnr])[a-z]{3,}(?:kan|an|i|nya)$|^(?:meng|meny|memper|diper)[a-z]{3,}$/.test(
    lower,
  );
}

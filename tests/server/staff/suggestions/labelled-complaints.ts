/**
 * Invented complaints with the category a verifier would give, Indonesian, Javanese and slang, with traps: words of one category in a
 * matter of another. Even lines were looked at while the words were chosen, odd lines were not.
 */
export const labelledComplaints: readonly (readonly [category: string, text: string])[] = `
jalan-rusak|Jalan depan pasar berlubang dalam, dua motor sudah jatuh minggu ini.
jalan-rusak|Aspal di tanjakan mengelupas semua tinggal batu, mobil pada selip.
jalan-rusak|Dalane bolong-bolong kabeh pak, nek udan dadi kubangan.
jalan-rusak|Jembatan kayu menuju sawah sudah lapuk, papannya patah tiga.
jalan-rusak|Bahu jalan longsor sepanjang lima meter, tinggal separuh badan jalan.
jalan-rusak|Tolong jalan desa kami dicor, tiap musim hujan licin dan becek parah.
jalan-rusak|Tambalan aspal bulan kemarin sudah rusak lagi, malah jadi gundukan.
jalan-rusak|Lubang menganga di tikungan gelap dekat makam, tidak kelihatan kalau malam.
jalan-rusak|Paving gang ambles sehabis galian pipa, ban sering kejeblos.
jalan-rusak|Kreteg cilik neng dusun wetan ambrol, bocah sekolah kudu muter adoh.
jalan-rusak|Jalan penghubung antardesa retak memanjang dan bergelombang.
jalan-rusak|Truk galian C lewat terus, jalan jadi hancur dan berdebu.
jalan-rusak|Oprit jembatan turun sekitar sepuluh senti, motor sering terbanting.
lampu-jalan|Lampu jalan di perempatan mati sudah sebulan, gelap sekali.
lampu-jalan|PJU depan SMP berkedip terus sepanjang malam.
lampu-jalan|Lampune dalan mati, nek bengi peteng ndedet, wedi begal.
lampu-jalan|Penerangan jalan menyala siang hari, malah malam padam.
lampu-jalan|Tiang lampu miring hampir roboh setelah ditabrak truk.
lampu-jalan|Sepanjang jalan ke terminal tidak ada penerangan sama sekali.
lampu-jalan|Bohlam lampu taman pecah dan belum diganti.
lampu-jalan|Mohon pasang lampu di tikungan dekat kuburan karena rawan jambret.
lampu-jalan|Lima titik PJU padam sejak hujan angin kemarin.
lampu-jalan|Jalan gelap gulita habis magrib, warga takut lewat.
lampu-jalan|Lampu penerangan di jembatan mati, pengendara tidak melihat pembatas.
lampu-jalan|Kabel lampu jalan dicuri orang sehingga satu ruas padam total.
lampu-jalan|Lampu jalan kedip-kedip bikin pusing, tolong diganti bro.
sampah|Sampah menumpuk di pinggir kali sudah dua minggu tidak diangkut.
sampah|Orang buang popok dan plastik sembarangan di belakang sekolah.
sampah|Truk pengangkut tidak datang tiga minggu, bau busuk sekali.
sampah|Uwuh numpuk neng prapatan, mambu lan akeh laler.
sampah|Bak kontainer di pasar penuh meluber sampai ke jalan.
sampah|Ada yang membakar plastik tiap sore, asapnya masuk ke kelas.
sampah|TPS liar di tanah kosong makin besar, banyak lalat dan tikus.
sampah|Bangkai ayam dibuang ke sungai, baunya menyengat.
sampah|Tempat pembuangan di lapangan kotor dan kumuh, mohon dibersihkan.
sampah|Limbah pasar dibuang ke selokan sampai bau dan banyak belatung.
sampah|Iuran kebersihan bayar terus tapi sampahnya ga pernah diangkut.
sampah|Jadwal angkut sampah tidak jelas, kadang sepuluh hari sekali.
sampah|Pinggir jalan lingkar jadi tempat orang lempar kantong sampah malam-malam.
saluran-air|Selokan mampet, setiap hujan air masuk ke teras warga.
saluran-air|Gorong-gorong runtuh sehingga air meluap ke jalan.
saluran-air|Kalen buntu mergo lumpur, banyune mbludak tekan omah.
saluran-air|Genangan setinggi lutut di depan puskesmas tidak surut-surut.
saluran-air|Drainase perumahan dangkal, butuh dikeruk.
saluran-air|Banjir lagi banjir lagi, got depan SD penuh endapan.
saluran-air|Talud sungai jebol, sawah terendam setiap hujan deras.
saluran-air|Saluran irigasi tersumbat batang pisang, sawah tidak kebagian air.
saluran-air|Tutup got hilang, anak kecil hampir terperosok ke dalam parit.
saluran-air|Rob masuk sampai balai desa karena tanggul bocor.
saluran-air|Air hujan tidak mengalir karena parit tertutup bangunan toko.
saluran-air|Jalan tergenang terus padahal tidak hujan, salurannya tertimbun.
saluran-air|Gorong-gorong kekecilan, air comberan naik ke jalan tiap sore.
air-bersih|Air PDAM mati sudah empat hari, warga antre galon.
air-bersih|Pipa bocor di pinggir jalan, air terbuang siang malam.
air-bersih|Banyu ledeng buthek lan mambu kaporit, ora iso kanggo masak.
air-bersih|Keran tidak keluar air setiap pagi, padahal bayar tagihan terus.
air-bersih|Debit air ledeng kecil sekali, mandi saja tidak cukup.
air-bersih|Air keruh berwarna cokelat sejak pipa diperbaiki.
air-bersih|Meteran air berputar kencang padahal keran ditutup.
air-bersih|Mohon droping tangki air bersih, sumur warga kering semua.
air-bersih|Sambungan baru Perumda sudah dibayar dua bulan belum dipasang.
air-bersih|Pipa induk pecah kena galian, satu kampung tidak ada air.
air-bersih|Airnya ngadat, cuma mengalir jam dua pagi, gimana mau nyuci.
air-bersih|Air pam bau got dan ada cacingnya.
air-bersih|Tagihan air melonjak tiga kali lipat padahal pemakaian sama.
parkir-lalu-lintas|Mobil parkir di trotoar depan toko, pejalan kaki turun ke jalan.
parkir-lalu-lintas|Rambu dilarang masuk hilang, banyak yang melawan arus.
parkir-lalu-lintas|Zebra cross depan sekolah sudah pudar, anak sulit menyeberang.
parkir-lalu-lintas|Lampu merah di simpang tiga mati, kendaraan semrawut.
parkir-lalu-lintas|Bangjo prapatan rusak, dalan dadi macet saben esuk.
parkir-lalu-lintas|Truk besar parkir berhari-hari di bahu jalan, menutup pandangan.
parkir-lalu-lintas|Perempatan ini sering tabrakan, mohon dipasang cermin tikungan.
parkir-lalu-lintas|Angkot ngetem sembarangan di depan pasar bikin macet.
parkir-lalu-lintas|Marka jalan hilang setelah pengaspalan, bingung kalau malam.
parkir-lalu-lintas|Kendaraan ngebut di depan TK, tolong beri polisi tidur.
parkir-lalu-lintas|Trotoar dipakai jualan dan parkir motor, kursi roda tidak bisa lewat.
parkir-lalu-lintas|Truk muatan berlebih melintas di jalan kelas tiga pada jam sekolah.
parkir-lalu-lintas|Tukang parkir liar di minimarket, jalannya jadi sempit.
layanan-kependudukan|KTP saya sudah tiga bulan belum jadi, katanya blangko habis.
layanan-kependudukan|Mengurus akta kelahiran ditolak karena berkas dianggap kurang.
layanan-kependudukan|Arep gawe KK anyar kok suwi banget, wis bola-bali.
layanan-kependudukan|Antrean online dukcapil selalu penuh jam tujuh pagi.
layanan-kependudukan|Data NIK tidak ditemukan saat daftar sekolah.
layanan-kependudukan|Surat pindah belum terbit, loket selalu bilang jaringan gangguan.
layanan-kependudukan|Nama anak di kartu keluarga salah ketik dan sudah dua kali diurus.
layanan-kependudukan|Perekaman e-KTP di kecamatan alatnya rusak terus.
layanan-kependudukan|Akta kematian orang tua belum selesai sejak Lebaran.
layanan-kependudukan|Legalisir KK harus ke kota, jauh, mohon dibuka di kecamatan.
layanan-kependudukan|Kartu identitas anak tidak kunjung dicetak.
layanan-kependudukan|Aplikasi kependudukan error terus waktu unggah berkas nikah.
layanan-kependudukan|Status di KTP belum diubah menjadi kawin padahal sudah lapor.
listrik|Listrik padam setiap sore sejak seminggu.
listrik|Tegangan turun naik, kulkas sampai rusak.
listrik|Kabel menjuntai di atas atap, takut kesetrum.
listrik|Listrik njeglek terus, wis ping telu sedina.
listrik|Meteran listrik rusak, token tidak bisa dimasukkan.
listrik|Gardu meledak tadi malam, satu RW gelap.
listrik|Tagihan PLN naik dua kali lipat tanpa sebab.
listrik|Trafo dekat sekolah berdengung dan keluar percikan api.
listrik|Aliran ke rumah diputus padahal pulsa masih ada.
listrik|Tiang listrik miring menimpa atap dapur.
listrik|Mati lampu terus tiap hujan, alat elektronik pada rusak.
listrik|Voltase cuma 160, pompa tidak kuat menyala.
listrik|Pemasangan daya baru belum dikerjakan sejak bulan lalu.
bantuan-sosial|Saya janda tiga anak belum pernah terdata bansos.
bantuan-sosial|PKH saya berhenti tiba-tiba tanpa pemberitahuan.
bantuan-sosial|Bantuan beras dibagikan kualitasnya jelek dan berkutu.
bantuan-sosial|Simbah lansia dewekan ora tau oleh bantuan.
bantuan-sosial|BLT cair tapi nama saya dicoret dari daftar.
bantuan-sosial|Penerima bantuan banyak yang mampu, yang miskin malah tidak dapat.
bantuan-sosial|Kartu sembako tidak bisa digesek di agen.
bantuan-sosial|KIS saya nonaktif padahal sedang berobat rutin.
bantuan-sosial|Rumah saya roboh, sudah diajukan RTLH dua tahun belum ada kabar.
bantuan-sosial|Anak disabilitas belum mendapat kursi roda yang dijanjikan.
bantuan-sosial|Data DTSEN keluarga kami salah desil, jadi tidak dapat apa-apa.
bantuan-sosial|Beasiswa KIP anak tidak cair sejak semester lalu.
bantuan-sosial|Pencairan BPNT dipaksa beli di warung tertentu.
sikap-petugas|Diminta uang seratus ribu supaya surat cepat selesai.
sikap-petugas|Petugas loket membentak ibu saya yang sudah tua.
sikap-petugas|Ada pungli parkir di kantor pelayanan, tidak diberi karcis.
sikap-petugas|Pegawai kelurahan jam sepuluh sudah tidak di tempat, sering bolos.
sikap-petugas|Oknum perangkat desa minta jatah dari bantuan warga.
sikap-petugas|Dijaluki dhuwit karo petugas pas ngurus KTP, jarene gratis.
sikap-petugas|Pelayanannya judes dan arogan, berkas dilempar ke meja.
sikap-petugas|Kepala dusun memungut biaya prona di luar ketentuan.
sikap-petugas|Pegawai mengancam tidak akan melayani kalau saya lapor.
sikap-petugas|Setoran tidak resmi ke petugas pasar setiap minggu tanpa kwitansi.
sikap-petugas|Petugas main HP terus, orang antre dibiarkan sambil marah-marah.
sikap-petugas|Dana desa dipakai pribadi, warga tidak boleh bertanya.
sikap-petugas|Mandor proyek jalan minta uang rokok ke setiap rumah.
`
  .trim()
  .split('\n')
  .map((line) => {
    const [category = '', text = ''] = line.split('|');
    return [category, text] as const;
  });

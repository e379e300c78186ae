import type { RecordRefusal } from '../../api-client/contract/desk/refusals.ts';

const criteria: Record<RecordRefusal['criterion'], string> = {
  place: 'Tempat kejadian tidak disebut',
  photo: 'Tidak ada foto',
  time: 'Tidak bertanggal, atau sudah terlalu lama',
  own_experience: 'Bukan dilihat atau dialami sendiri',
  readable: 'Bukan dalam bahasa yang dilayani',
};

/** Words for posts that lack what was stated. */
export const refuseText = {
  title: 'Kiriman media sosial yang tidak memenuhi syarat',
  lead: 'Yang tidak memenuhi syarat tidak dicatat sebagai aduan; hanya jumlahnya yang dihitung dan terbit. Isi dan penulisnya tidak disimpan.',
  channel: 'Kanal',
  criterion: 'Syarat yang tidak terpenuhi',
  criteria,
  submit: 'Hitung sebagai ditolak',
  chooseBoth: 'Pilih kanal dan syaratnya.',
  done: 'Dihitung. Balas penulisnya dengan menyebut syarat itu dan alamat formulir.',
  reply: (criterion: string, address: string) =>
    `Terima kasih. Kiriman ini belum dapat kami hitung sebagai aduan: ${criterion.toLowerCase()}. Lewat formulir tidak ada syarat itu: ${address}`,
  copy: 'Salin balasan',
  copied: 'Tersalin',
};

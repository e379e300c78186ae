/** Parts of sentences that WhatsApp itself writes, in Indonesian and English. */
const OWN =
  /end-to-end|now secured|disappearing messages|pesan sementara|business account|akun bisnis|security code|kode keamanan|changed (?:the|this|their)|mengubah (?:subjek|nama|deskripsi|ikon|nomor|pengaturan)|created (?:the |this )?group|membuat grup|joined using|bergabung menggunakan|\b(?:added|left|removed)\b|menambahkan|keluar\b|mengeluarkan/i;
/** A message taken back is nobody's words any more, a call has none. */
const EMPTY =
  /^(?:this message was deleted|you deleted this message|pesan ini (?:telah )?dihapus|anda menghapus pesan ini|(?:missed (?:voice|video|group) call|panggilan (?:suara|video|grup) tak terjawab).{0,40}|null)\.?$/i;
/** An iPhone puts a mark for the direction of writing before what the application says, behind a name. */
const MARKED = /\] ?[^:]{1,120}: ?\u200e/;

/**
 * Whether a line with "name: " is WhatsApp's own all the same: a colon in the name of a group, an iPhone's marked sentence, or a
 * message that was taken back. A citizen may write any of these words; alone they make no line the system's.
 */
export function isSystemLine(line: string, sender: string, body: string): boolean {
  if (EMPTY.test(body.trim())) return true;
  if (/["“”]/.test(sender) && OWN.test(sender)) return true;
  return MARKED.test(line) && !body.includes('\n') && OWN.test(body);
}

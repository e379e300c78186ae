import type { Attachment } from './chat.ts';
import { withoutMarks } from './read-header.ts';

export interface Body {
  text: string;
  attachment: Attachment | null;
  point: { latitude: number; longitude: number } | null;
}

const FILE = '[^<>:"/\\\\|?*\\n]{1,120}\\.[A-Za-z0-9]{2,5}';
/** `IMG-20240102-WA0003.jpg (file terlampir)` on Android. */
const ATTACHED_ANDROID = new RegExp(`^(${FILE}) \\((?:file|berkas) (?:terlampir|attached)\\)$`, 'i');
/** `<attached: 00000012-PHOTO-2024-01-02-10-11-12.jpg>` on an iPhone. */
const ATTACHED_IPHONE = new RegExp(`^(?:\\S+ ){0,6}?<(?:attached|terlampir|lampiran): (${FILE})>$`, 'i');
const OMITTED_ANY = /^<(?:media omitted|media tidak disertakan|media dihilangkan|media dihapus)>$/i;
const OMITTED_KIND =
  /^(?:<)?(image|gambar|foto|photo|video|audio|voice message|pesan suara|sticker|stiker|gif|document|dokumen|contact card|kartu kontak)(?: \S.{0,80})? (?:omitted|tidak disertakan|dihilangkan)(?:>)?$/i;
const EDITED = / ?<(?:this message was edited|pesan ini diedit|pesan ini telah diedit)>$/i;
const PLACE =
  /^(?:location|lokasi|live location|lokasi terkini): https?:\/\/\S*?[?&@/](?:q=|query=)?(-?\d{1,2}\.\d+),(-?\d{1,3}\.\d+)\S*$/i;

/** Takes attachment, place and edit marks out of what was written. `lines` is what follows the header, marks and all. */
export function readMessageBody(written: string): Body {
  const lines = written.split('\n').map((line) => withoutMarks(line).trimEnd());
  let attachment: Attachment | null = null;
  let point: Body['point'] = null;
  const kept: string[] = [];
  for (const line of lines) {
    const plain = line.trim();
    const found: Attachment | null = attachment === null ? attachmentIn(plain) : null;
    const place: Body['point'] = point === null ? placeIn(plain) : null;
    if (found) attachment = found;
    else if (place) point = place;
    else kept.push(line.replace(EDITED, ''));
  }
  return { text: kept.join('\n').trim(), attachment, point };
}

function attachmentIn(line: string): Attachment | null {
  const fileName = (ATTACHED_ANDROID.exec(line) ?? ATTACHED_IPHONE.exec(line))?.[1];
  if (fileName) return { kind: kindOfFile(fileName), fileName };
  if (OMITTED_ANY.test(line)) return { kind: 'other', fileName: null };
  const word = OMITTED_KIND.exec(line)?.[1]?.toLowerCase();
  return word ? { kind: KINDS[word] ?? 'other', fileName: null } : null;
}

const KINDS: Record<string, Attachment['kind']> = {
  image: 'photo',
  photo: 'photo',
  gambar: 'photo',
  foto: 'photo',
  video: 'video',
  audio: 'voice',
  'voice message': 'voice',
  'pesan suara': 'voice',
};

/** What a file is, by its ending; whether it really is a photo the photo door decides. */
export function kindOfFile(fileName: string): Attachment['kind'] {
  const ending = /\.([A-Za-z0-9]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (/^STK-/i.test(fileName)) return 'other';
  if (['jpg', 'jpeg', 'png', 'webp', 'heic', 'avif'].includes(ending)) return 'photo';
  if (['mp4', '3gp', 'mov', 'mkv'].includes(ending)) return 'video';
  return ['opus', 'm4a', 'ogg', 'aac', 'mp3', 'amr'].includes(ending) ? 'voice' : 'other';
}

function placeIn(line: string): Body['point'] {
  const [, latitude, longitude] = PLACE.exec(line) ?? [];
  const point = { latitude: Number(latitude), longitude: Number(longitude) };
  return Math.abs(point.latitude) <= 90 && Math.abs(point.longitude) <= 180 ? point : null;
}

import { limits } from '../../../api-client/contract/limits.ts';
import { kindOfFile } from '../whatsapp/read-body.ts';
import { readDirectory, type ZipEntry } from './read-directory.ts';
import { unpackEntry } from './unpack-entry.ts';
import { ZipError } from './zip-error.ts';

/** A chat of 8 MB is about 100,000 messages. */
const CHAT_BYTES = 8_000_000;
/** All that may be unpacked out of one archive while it is open. */
const TOTAL_BYTES = 100_000_000;

/** WhatsApp's exported .zip in the verifier's browser: the chat, and photos one by one when they are chosen. */
export interface ExportedChat {
  chat: string;
  /** Whether a photo of this name lies in the archive. */
  has(fileName: string): boolean;
  /** Unpacks one photo. Throws `ZipError`. */
  photo(fileName: string): Promise<Blob>;
}

/** Opens an export. Throws `ZipError` with the reason why it is none, or none that is read here. */
export async function openExport(archive: Blob): Promise<ExportedChat> {
  const entries = await readDirectory(archive);
  const chatEntry = chatIn(entries);
  if (!chatEntry) {
    throw new ZipError(entries.some(({ name }) => /\.zip$/i.test(name)) ? 'nested' : 'no_chat');
  }
  const photos = new Map(
    entries.filter(({ name }) => kindOfFile(name) === 'photo').map((entry) => [entry.name, entry]),
  );
  let left = TOTAL_BYTES;
  async function unpack(entry: ZipEntry, most: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = await unpackEntry(archive, entry, Math.min(most, left));
    left -= bytes.byteLength;
    return bytes;
  }
  return {
    chat: new TextDecoder().decode(await unpack(chatEntry, CHAT_BYTES)),
    has: (fileName) => photos.has(fileName),
    async photo(fileName) {
      const entry = photos.get(fileName);
      if (!entry) throw new ZipError('damaged');
      return new Blob([await unpack(entry, limits.photoBytes)], { type: typeOf(fileName) });
    },
  };
}

/** `_chat.txt` on an iPhone, `WhatsApp Chat with ….txt` on Android; a text somebody sent is named otherwise or comes second. */
function chatIn(entries: readonly ZipEntry[]): ZipEntry | undefined {
  const texts = entries.filter(({ name }) => /\.txt$/i.test(name));
  return texts.find(({ name }) => /^_chat\.txt$|whatsapp/i.test(name)) ?? texts[0];
}

function typeOf(fileName: string): string {
  const ending = fileName.split('.').at(-1)?.toLowerCase() ?? '';
  return `image/${ending === 'jpg' ? 'jpeg' : ending}`;
}

import { kindOfFile } from './whatsapp/read-body.ts';
import { openExport } from './zip/open-export.ts';

/** A chat and the photos that came with it, from a .zip, from files shared one by one, or pasted alone. */
export interface ChatSource {
  chat: string;
  has(fileName: string): boolean;
  photo(fileName: string): Promise<Blob>;
}

/** A text file larger than this is no chat anybody reads here. */
const CHAT_BYTES = 8_000_000;

export const pastedSource = (chat: string): ChatSource => ({
  chat,
  has: () => false,
  photo: () => Promise.reject(new Error('a pasted chat has no photos')),
});

/**
 * What was chosen or shared: a chat with its photos, or photos alone. Throws `ZipError` when it is an archive that cannot be read;
 * gives null for the chat when there is none.
 */
export async function sourceOfFiles(
  files: readonly File[],
): Promise<{ source: ChatSource | null; photos: File[] }> {
  const archive = files.find(({ name, type }) => /\.zip$/i.test(name) || type.includes('zip'));
  if (archive) return { source: await openExport(archive), photos: [] };
  const photos = files.filter(({ name, type }) => type.startsWith('image/') || kindOfFile(name) === 'photo');
  const text = files.find(({ name, type }) => type.startsWith('text/plain') || /\.txt$/i.test(name));
  if (!text || text.size > CHAT_BYTES) return { source: null, photos };
  const byName = new Map(photos.map((file) => [file.name, file]));
  const source: ChatSource = {
    chat: await text.text(),
    has: (fileName) => byName.has(fileName),
    photo: async (fileName) => byName.get(fileName) ?? Promise.reject(new Error('not shared')),
  };
  return { source, photos: [] };
}

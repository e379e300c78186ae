import { limits } from '../../../api-client/contract/limits.ts';

/** Four photos as large as one may be, and a complaint as long as one may be. */
const MOST_BYTES = limits.photosPerComplaint * limits.photoBytes + limits.jsonBytes;

export interface PlainForm {
  fields: FormData;
  /** Something was left out because all of it was too large. Text comes before files in the form, so it is never the text. */
  cut: boolean;
}

/**
 * Reads a posted form, multipart or urlencoded, of at most `most` bytes. Null for a body that is neither, or broken. As much again is read
 * and thrown away, so that the browser hears the answer instead of a cut line.
 */
export async function readPlainForm(request: Request, most = MOST_BYTES): Promise<PlainForm | null> {
  const type = request.headers.get('content-type') ?? '';
  const { bytes, cut } = await readUpTo(request, most);
  const whole = cut ? wholeParts(bytes, type) : bytes;
  try {
    const fields = await new Response(new Uint8Array(whole), {
      headers: { 'content-type': type },
    }).formData();
    return { fields, cut };
  } catch {
    return null;
  }
}

async function readUpTo(request: Request, most: number): Promise<{ bytes: Buffer; cut: boolean }> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of request.body ?? []) {
    total += chunk.byteLength;
    if (total <= most) chunks.push(chunk);
    if (total > 2 * most) break;
  }
  return { bytes: Buffer.concat(chunks), cut: total > most };
}

/** The parts that came whole, closed as RFC 7578 wants it. */
function wholeParts(bytes: Buffer, type: string): Buffer {
  const boundary = /boundary="?([^";]+)/.exec(type)?.[1] ?? '';
  const last = bytes.lastIndexOf(`--${boundary}`);
  return Buffer.concat([bytes.subarray(0, Math.max(0, last)), Buffer.from(`--${boundary}--\r\n`)]);
}

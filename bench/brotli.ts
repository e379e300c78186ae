import { brotliCompressSync, constants } from 'node:zlib';

/** At quality 11, as the budgets count. */
export function brotli(content: string | Uint8Array): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

export const brotliBytes = (content: string | Uint8Array): number => brotli(content).length;

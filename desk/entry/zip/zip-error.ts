/** Why an archive is not read; each has a sentence in desk/text/entry-text.ts. */
export type ZipFault = 'not_zip' | 'encrypted' | 'nested' | 'no_chat' | 'too_many' | 'too_large' | 'damaged';

export class ZipError extends Error {
  override name = 'ZipError';
  readonly code: ZipFault;

  constructor(code: ZipFault) {
    super(code);
    this.code = code;
  }
}

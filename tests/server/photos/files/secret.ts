/** An invented reporter whose name is in every corner of a file that is no pixel. */
export const SECRET = 'Sartinah Pelapor Rahasia';

/** The ways the secret may be written in stored bytes. */
export const tracesOf = (bytes: Buffer) =>
  [
    Buffer.from(SECRET),
    Buffer.from(SECRET, 'utf16le'),
    Buffer.from(Buffer.from(SECRET).toString('base64').slice(0, -4)),
    ...SECRET.split(' ').map((word) => Buffer.from(word)),
  ].filter((trace) => bytes.includes(trace));

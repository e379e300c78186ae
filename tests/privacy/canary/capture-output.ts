/** Keeps what the process prints until `stop`; it is printed as well. */
export function captureOutput(): { text(): string; stop(): void } {
  const printed: string[] = [];
  const undo: (() => void)[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write;
    stream.write = ((chunk: string | Uint8Array, ...rest: []) => {
      printed.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1'));
      return write.call(stream, chunk, ...rest);
    }) as typeof stream.write;
    undo.push(() => {
      stream.write = write;
    });
  }
  // The test runner gives the console a way of its own.
  for (const level of ['debug', 'log', 'info', 'warn', 'error', 'trace'] as const) {
    const print = console[level];
    console[level] = (...values: unknown[]) => {
      printed.push(values.map(String).join(' '));
      print(...values);
    };
    undo.push(() => {
      console[level] = print;
    });
  }
  const stop = () => {
    for (const restore of undo) restore();
  };
  return { text: () => printed.join('\n'), stop };
}

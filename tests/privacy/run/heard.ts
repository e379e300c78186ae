/** One answer as its receiver got it. */
export interface Heard {
  /** Who asked: a role with its agency, or `service`. */
  audience: string;
  request: string;
  status: number;
  headers: string;
  body: Buffer;
}

/** A fetch that keeps every answer for the search afterwards. */
export function overhear(inner: typeof fetch, audience: string, into: Heard[]): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { method, url } = request;
    const response = await inner(request);
    into.push({
      audience,
      request: `${method} ${new URL(url).pathname}`,
      status: response.status,
      headers: JSON.stringify([...response.headers]),
      body: Buffer.from(await response.clone().arrayBuffer()),
    });
    return response;
  };
}

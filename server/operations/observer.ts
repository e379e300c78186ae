/** One answered request, without anything of its sender: `route` is the pattern of the address, never the address. */
export interface ObservedRequest {
  app: 'service' | 'desk';
  route: string;
  method: string;
  status: number;
  seconds: number;
  /** What was thrown, when nobody expected it. */
  error?: unknown;
}

export interface Observer {
  request(request: ObservedRequest): void;
}

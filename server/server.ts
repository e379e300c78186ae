import type { PolicyHistory } from './casework/deadlines/policy-history.ts';
import type { Connection } from './database/connect.ts';
import type { Effects } from './effects.ts';
import type { TrustsPeer } from './http/trusted-proxies.ts';
import type { Observer } from './operations/observer.ts';
import type { OutwardNetwork } from './outward/outward-network.ts';
import type { PhotoStore } from './photos/photo-store.ts';
import type { Reference } from './reference.ts';
import type { Secrets } from './secrets.ts';

/** Everything a request handler may touch; made once at the start and passed to every module. */
export interface Server {
  connection: Connection;
  effects: Effects;
  secrets: Secrets;
  photos: { casework: PhotoStore; published: PhotoStore };
  addresses: Addresses;
  /** The instance's public facts, as last loaded. */
  reference: Reference;
  /** What the instance promises and has promised, as last loaded. */
  policy: PolicyHistory;
  /** Whose `X-Forwarded-For` the flood guard believes. */
  trustsPeer: TrustsPeer;
  /** Whether a mail server is configured; notices stand in the desk either way. */
  mailWorks: boolean;
  /** How addresses are asked that an administrator typed. */
  outward: OutwardNetwork;
  /** Wakes the publisher after a publish job was written; does nothing in a process without one. */
  wakePublisher(): void;
  /** Told of requests, for metrics and the log. */
  observer?: Observer;
}

/** Where the origins answer, without a slash at the end. */
export interface Addresses {
  site: string;
  service: string;
  desk: string;
}

import type { CDPSession } from '@playwright/test';

export type Network = {
  name: string;
  /** Milliseconds from a request to the first byte of its answer. */
  latency: number;
  /** Bits a second in each direction. */
  bits: number;
};

/** 2G as budgets.md has it; 3G and 4G as Lighthouse simulates them for phones. */
export const networks: readonly Network[] = [
  { name: '2G', latency: 800, bits: 250_000 },
  { name: '3G', latency: 300, bits: 700_000 },
  { name: '4G', latency: 150, bits: 1_638_400 },
];

/** Times slower than this machine: 1, and a cheap phone. */
export const slowdowns: readonly number[] = [1, 6];

/** Holds for the page's own process: the browser has to be one that keeps frames in it. */
export async function slowDown(
  session: CDPSession,
  network: Network | null,
  slowdown: number,
): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network?.latency ?? 0,
    downloadThroughput: network ? network.bits / 8 : -1,
    uploadThroughput: network ? network.bits / 8 : -1,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

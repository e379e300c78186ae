/** What the server said it has: from then on it must never be without it. */
export interface Acknowledged {
  complaints: Map<string, { trackingCode: string; photoIds: string[]; receivedAt: string }>;
  photos: Set<string>;
  /** By complaint: each version a step was acknowledged with, and the state it led to. */
  steps: Map<string, Map<number, string>>;
  messages: Map<string, string>;
}

export const nothingAcknowledged = (): Acknowledged => ({
  complaints: new Map(),
  photos: new Set(),
  steps: new Map(),
  messages: new Map(),
});

export function countOf({ complaints, photos, steps, messages }: Acknowledged): string {
  const events = [...steps.values()].reduce((sum, versions) => sum + versions.size, 0);
  return `${complaints.size} complaints, ${photos.size} photos, ${events} steps, ${messages.size} messages`;
}

import { createHmac } from 'node:crypto';
import { trackingCodeFor } from '../intake/tracking-code.ts';
import type { Server } from '../server.ts';
import type { Conversation } from './conversation-store.ts';

/** The Idempotency-Key of a conversation's filing. Its secret is kept only until her code was sent. */
export function filingKeyOf(
  { secrets }: Pick<Server, 'secrets'>,
  { conversationId }: Conversation,
  filingSecret: string,
): string {
  return createHmac('sha256', secrets.codeSecret)
    .update(`conversation|${conversationId}|${filingSecret}`)
    .digest('base64url');
}

/** Her tracking code in groups of four. */
export function chatCodeOf(server: Pick<Server, 'secrets'>, filingKey: string): string {
  return trackingCodeFor(server.secrets.codeSecret, filingKey).replace(/(\d{4})(?=\d)/g, '$1 ');
}

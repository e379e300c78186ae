import type { Server } from '../server.ts';
import type { Channels } from './open-channels.ts';
import { readMailbox } from './read-mailbox.ts';
import { relayAnswers } from './relay-answers.ts';

export interface Correspondence {
  channels: Channels;
  /** Our own address, whose mail is not read as a complaint. */
  ownAddress: string;
}

/** One round: tells reporters what is new, then reads what came by mail. A mailbox that cannot be reached keeps no answer back. */
export async function correspond(server: Server, { channels, ownAddress }: Correspondence): Promise<void> {
  await relayAnswers(server, channels);
  await readMailbox(server, channels, ownAddress);
}

import type { Server } from '../server.ts';
import { forgetOldConversations } from './forget-old-conversations.ts';
import type { Channels } from './open-channels.ts';
import { readMailbox } from './read-mailbox.ts';
import { relayAnswers } from './relay-answers.ts';

const LOOK_MS = 30_000;
const FORGET_MS = 3_600_000;

/**
 * Looks into the mailbox and passes on what reporters are to be told, every half minute, and ends old conversations every hour; one run
 * after the other. A failure is told in one line without a word of any mail, and tried again.
 */
export function startChannels(
  server: Server,
  channels: Channels,
  ownAddress: string,
  log: (line: string) => void,
): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  let failing = false;
  const once = async () => {
    try {
      await readMailbox(server, channels, ownAddress);
      await relayAnswers(server, channels);
      failing = false;
    } catch {
      if (!failing)
        log(
          'Kanal: kotak surat atau pengiriman jawaban tidak terjangkau; tidak ada yang hilang, dicoba lagi.',
        );
      failing = true;
    }
  };
  let busy = false;
  const look = () => {
    if (busy) return;
    busy = true;
    running = once().finally(() => {
      busy = false;
    });
  };
  const looking = setInterval(look, LOOK_MS);
  const forgetting = setInterval(() => void forgetOldConversations(server).catch(() => {}), FORGET_MS);
  looking.unref();
  forgetting.unref();
  look();
  return {
    async stop() {
      clearInterval(looking);
      clearInterval(forgetting);
      await running;
    },
  };
}

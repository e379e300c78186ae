import type { Chat, ChatEntry } from './chat.ts';
import { readMessageBody } from './read-body.ts';
import { type Header, readHeader, withoutMarks } from './read-header.ts';
import { settleDates } from './settle-dates.ts';
import { isSystemLine } from './system-line.ts';

/** A name before ": "; longer than any that WhatsApp allows is no name. */
const SENDER = /^([^:\n]{1,120}):(?: |$)/;

/**
 * Reads a chat as WhatsApp exports or copies it, on Android, iPhone and the web, Indonesian or English, with 12 or 24 hours. Pure;
 * never throws, and loses no line: the `raw` of all entries, joined by line breaks, is the chat again. A text without any header is
 * one message of nobody. `today` is YYYY-MM-DD where the desk is.
 */
export function parseChat(chat: string, today: string): Chat {
  const blocks = blocksOf(chat);
  const headers = blocks.flatMap((block) => (block.header ? [block.header] : []));
  const times = settleDates(headers, today);
  let turn = 0;
  const entries = blocks.map((block) => {
    const at = block.header ? (times[turn++] ?? null) : null;
    return entryOf(block, at, headers.length > 0);
  });
  const senders = new Set(entries.flatMap(({ sender }) => (sender === null ? [] : [sender])));
  return { entries, senders: [...senders] };
}

interface Block {
  header: Header | null;
  lines: string[];
}

/** A header begins a block; every other line belongs to the block before it. */
function blocksOf(chat: string): Block[] {
  const blocks: Block[] = [];
  for (const line of chat.replace(/\r\n?/g, '\n').split('\n')) {
    const header = readHeader(line);
    const last = blocks.at(-1);
    if (header || !last) blocks.push({ header, lines: [line] });
    else last.lines.push(line);
  }
  return blocks;
}

function entryOf({ header, lines }: Block, at: string | null, hasHeaders: boolean): ChatEntry {
  const raw = lines.join('\n');
  // Without a single header somebody copied one message: words, and nobody's name.
  if (!header) {
    return { kind: hasHeaders ? 'system' : 'message', at, sender: null, raw, ...readMessageBody(raw) };
  }
  const rest = [header.rest, ...lines.slice(1)].join('\n');
  const named = SENDER.exec(rest);
  const body = named ? rest.slice(named[0].length) : rest;
  if (!named?.[1] || isSystemLine(lines[0] ?? '', named[1], withoutMarks(body))) {
    const text = withoutMarks(rest).trim();
    return { kind: 'system', at, sender: null, text, attachment: null, point: null, raw };
  }
  return { kind: 'message', at, sender: senderOf(named[1]), raw, ...readMessageBody(body) };
}

/** `~ Sari` is a name somebody gave herself. */
const senderOf = (written: string) =>
  withoutMarks(written).replaceAll('\u00a0', ' ').replace(/^~\s*/, '').trim() || '?';

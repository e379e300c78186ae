import { useMemo, useState } from 'preact/hooks';
import { useDesk } from '../components/desk-context.ts';
import { RadioGroup } from '../components/RadioGroup.tsx';
import { formatInstant, localDay } from '../format/dates.ts';
import { instantOfWallClock } from '../format/local-instant.ts';
import { entryText } from '../text/entry-text.ts';
import type { ChatSource } from './chat-source.ts';
import type { ChatEntry } from './whatsapp/chat.ts';
import { composeComplaint, type FromChat, lastMatter } from './whatsapp/compose-complaint.ts';
import { parseChat } from './whatsapp/parse-chat.ts';

const text = entryText.entry.chat;
const PAGE = 40;

/** Who of a chat is the reporter, and which messages make the complaint. Nothing of it leaves this browser. */
export function ChatMessages(props: {
  source: ChatSource;
  use: (taken: FromChat) => void;
  close: () => void;
}) {
  const { source } = props;
  const { timeZone } = useDesk();
  const chat = useMemo(() => parseChat(source.chat, localDay(Date.now(), timeZone)), [source]);
  const messages = chat.entries.flatMap((entry, index) => (entry.kind === 'message' ? [index] : []));
  const only = chat.senders.length === 1 ? (chat.senders[0] ?? null) : null;
  const nameless = chat.senders.length === 0;
  const [reporter, setReporter] = useState<string | null>(only);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(only !== null || nameless ? lastMatter(chat.entries, only) : []),
  );
  const [shown, setShown] = useState(PAGE);

  const choose = (sender: string) => {
    setReporter(sender);
    const matter = lastMatter(chat.entries, sender);
    setChosen(new Set(matter));
    // A chosen message is never hidden.
    const first = messages.indexOf(matter[0] ?? messages.at(-1) ?? 0);
    setShown((before) => Math.max(before, messages.length - first));
  };
  const toggle = (index: number) => {
    const next = new Set(chosen);
    if (!next.delete(index)) next.add(index);
    setChosen(next);
  };
  const picked = [...chosen].sort((a, b) => a - b).flatMap((index) => chat.entries[index] ?? []);
  const visible = messages.slice(-shown);
  const ready = picked.length > 0 && (reporter !== null || nameless);

  return (
    <div class="chat">
      {!nameless && (
        <RadioGroup
          id="chat-reporter"
          legend={text.reporter}
          value={reporter ?? ''}
          options={chat.senders.map((sender) => ({ value: sender, label: sender }))}
          onChange={choose}
        />
      )}
      <fieldset class="field">
        <legend>{text.messages}</legend>
        {messages.length > visible.length && (
          <p class="button-row">
            <button type="button" class="button-quiet" onClick={() => setShown(shown + PAGE)}>
              {text.earlier}
            </button>
            <span class="hint">{text.shown(visible.length, messages.length)}</span>
          </p>
        )}
        <ol class="chat-messages">
          {visible.map((index) => {
            const entry = chat.entries[index];
            return entry ? (
              <li key={index}>
                <label class={entry.sender === reporter ? 'choice chat-hers' : 'choice'}>
                  <input type="checkbox" checked={chosen.has(index)} onChange={() => toggle(index)} />
                  <span class="chat-message">
                    <span class="hint block">
                      {entry.sender ?? text.nobody} · {timeOf(entry, timeZone)}
                    </span>
                    {entry.text && <span class="chat-text">{entry.text}</span>}
                    {entry.attachment && <span class="chat-mark">{markOf(entry, source)}</span>}
                    {entry.point && <span class="chat-mark">{text.place}</span>}
                  </span>
                </label>
              </li>
            ) : null;
          })}
        </ol>
      </fieldset>
      <p class="button-row">
        <button
          type="button"
          class="button"
          disabled={!ready}
          onClick={() => props.use(composeComplaint(picked, reporter))}
        >
          {text.use(picked.length)}
        </button>
        <button type="button" class="button-quiet" onClick={props.close}>
          {text.close}
        </button>
      </p>
    </div>
  );
}

function timeOf({ at }: ChatEntry, timeZone: string): string {
  const instant = at === null ? null : instantOfWallClock(at, timeZone);
  return instant === null ? text.noTime : formatInstant(new Date(instant).toISOString(), timeZone);
}

function markOf({ attachment }: ChatEntry, source: ChatSource): string {
  switch (attachment?.kind) {
    case 'photo':
      return attachment.fileName && source.has(attachment.fileName) ? text.photo : text.photoMissing;
    case 'voice':
      return text.voice;
    case 'video':
      return text.video;
    default:
      return text.other;
  }
}

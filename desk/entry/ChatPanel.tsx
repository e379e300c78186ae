import { useState } from 'preact/hooks';
import { TextArea } from '../components/TextArea.tsx';
import { entryText } from '../text/entry-text.ts';
import { ChatMessages } from './ChatMessages.tsx';
import { type ChatSource, pastedSource, sourceOfFiles } from './chat-source.ts';
import type { FromChat } from './whatsapp/compose-complaint.ts';
import { ZipError } from './zip/zip-error.ts';

const text = entryText.entry.chat;
const LONGEST_PASTE = 1_000_000;

/** Where a chat comes in: pasted, as a file, or shared by another application. */
export function ChatPanel(props: {
  /** From the share sheet; opens at once. */
  shared: ChatSource | null;
  use: (taken: FromChat, source: ChatSource) => void;
  addPhotos: (photos: Blob[]) => void;
}) {
  const [pasted, setPasted] = useState('');
  const [source, setSource] = useState<ChatSource | null>(props.shared);
  const [problem, setProblem] = useState<string | null>(null);
  const [opening, setOpening] = useState(false);

  async function openFiles(input: HTMLInputElement): Promise<void> {
    const files = [...(input.files ?? [])];
    input.value = '';
    setOpening(true);
    setProblem(null);
    try {
      const { source: found, photos } = await sourceOfFiles(files);
      if (found) setSource(found);
      else if (photos.length > 0) props.addPhotos(photos);
      else setProblem(text.unreadable);
    } catch (error) {
      setProblem(error instanceof ZipError ? text.zip[error.code] : text.unreadable);
    }
    setOpening(false);
  }

  function read(): void {
    setProblem(pasted.trim() === '' ? text.empty : null);
    if (pasted.trim() !== '') setSource(pastedSource(pasted));
  }

  if (source) {
    return (
      <ChatMessages
        source={source}
        close={() => setSource(null)}
        use={(taken) => {
          setSource(null);
          setPasted('');
          props.use(taken, source);
        }}
      />
    );
  }
  return (
    <>
      <p class="hint">{text.lead}</p>
      {problem && (
        <p class="notice notice-alarm" role="alert">
          {problem}
        </p>
      )}
      <TextArea
        id="chat-paste"
        label={text.paste}
        rows={3}
        maximum={LONGEST_PASTE}
        value={pasted}
        onChange={setPasted}
      />
      <p class="button-row">
        <button type="button" class="button-quiet" onClick={read}>
          {text.read}
        </button>
        <label class="button-quiet file-button">
          {opening ? text.opening : text.file}
          <input
            id="chat-file"
            type="file"
            accept=".zip,.txt,application/zip,text/plain"
            onChange={(event) => void openFiles(event.currentTarget)}
          />
        </label>
      </p>
    </>
  );
}

export type PhotoCommand = 'confirm' | 'refuse' | 'add' | 'faces' | 'undo' | 'redo' | 'zoomIn' | 'zoomOut';

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'repeat'>;

/** First letters of the Indonesian words: boleh, ragu, kotak, cari. */
const letters: Record<string, PhotoCommand> = {
  b: 'confirm',
  r: 'refuse',
  k: 'add',
  c: 'faces',
  z: 'undo',
  y: 'redo',
  '+': 'zoomIn',
  '=': 'zoomIn',
  '-': 'zoomOut',
};

/** What a key means while a photo is checked; null for all that belongs to the browser or to a box. A held key decides nothing. */
export function photoCommand(event: Key): PhotoCommand | null {
  if (event.altKey) return null;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    return key === 'y' ? 'redo' : null;
  }
  const command = Object.hasOwn(letters, key) ? letters[key] : undefined;
  if (!command) return null;
  return event.repeat && (command === 'confirm' || command === 'refuse' || command === 'add')
    ? null
    : command;
}

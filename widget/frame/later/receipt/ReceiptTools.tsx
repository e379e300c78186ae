import type { Receipt } from '../../../../api-client/contract/intake/complaint.ts';
import { data } from '../../state.ts';
import { groupCode } from '../../tracker/tracking-code.ts';
import { fill, more, words } from '../words.ts';
import { calendarReminder } from './calendar-reminder.ts';
import { digitsQr } from './digits-qr.ts';
import { receiptImage } from './receipt-image.ts';

/** Light modules around the code; scanners want four. */
const BORDER = 4;

/** Hands a file to the phone under a name that says nothing. */
function hand(file: Blob, name: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(file);
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
}

/** More ways to keep the code: a picture, a reminder, a QR code of the digits alone. */
export function ReceiptTools({ trackingCode, firstAnswerDueAt }: Receipt) {
  const text = more().receipt;
  // Privacy.md, look-alikes: what is kept on paper or as a picture names our own address and the regency's keys.
  const again = fill(text.again, { a: `${data.serviceUrl}/lacak` });
  const key = data.recoveryFingerprint && fill(text.key, { f: data.recoveryFingerprint });
  const modules = digitsQr(trackingCode, BORDER);
  const dark = modules.flatMap((row, y) => row.flatMap((cell, x) => (cell ? [`M${x} ${y}h1v1h-1z`] : [])));
  const save = async () => {
    const { codeLabel: label, codeWarning: warning } = words();
    const lines = { owner: data.regencyName, label, code: groupCode(trackingCode), warning, again };
    const image = await receiptImage(lines, modules);
    if (image) hand(image, 'catatan.png');
  };
  const remind = () => {
    const entry = calendarReminder(text.event, firstAnswerDueAt, new Date(), crypto.randomUUID());
    hand(new Blob([entry], { type: 'text/calendar' }), 'pengingat.ics');
  };
  return (
    <>
      <div class="choices">
        <button type="button" onClick={() => void save()}>
          {text.image}
        </button>
        <button type="button" onClick={remind}>
          {text.calendar}
        </button>
      </div>
      <svg class="qr" role="img" aria-label={text.qr} viewBox={`0 0 ${modules.length} ${modules.length}`}>
        <path d={dark.join('')} />
      </svg>
      <p class="hint">{again}</p>
      {key && <p class="hint">{key}</p>}
    </>
  );
}

import { ADDRESSES, type Instance } from './open-instance.ts';
import type { Filed, OtherWay, Reporter } from './reporter.ts';
import { browserOf } from './whole-journey.ts';

/** Where the reporter's village stands in the form without script; it has no point. */
export const plainly = (villageCode: string, fileName: string, extra: Record<string, string>): OtherWay => ({
  file: (instance, reporter) => filePlainly(instance, reporter, { villageCode, fileName, extra }),
});

/** A browser without script: opens the form, changes its language with everything typed, sends it, and looks at the status. */
async function filePlainly(
  instance: Instance,
  reporter: Reporter,
  sent: { villageCode: string; fileName: string; extra: Record<string, string> },
): Promise<Filed> {
  const browser = browserOf(instance, reporter);
  const opened = await (await browser(`${ADDRESSES.service}/lapor/biasa`)).text();
  const { complaint } = reporter;
  const typed = {
    ...sent.extra,
    key: hidden(opened, 'key'),
    lang: complaint.language,
    agency: complaint.agencyCode ?? '',
    category: complaint.categoryCode,
    story: complaint.text,
    village: sent.villageCode,
    landmark: complaint.place.landmark ?? '',
    day: complaint.occurredOn ?? '',
    anyway: '1',
    ...(complaint.place.atHome && { home: '1' }),
    ...(complaint.photoConsent && { consent: '1' }),
  };
  const send = (path: string, fields: Record<string, string>, photo: Uint8Array | null) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    if (photo) {
      body.append('photo', new File([new Uint8Array(photo)], sent.fileName, { type: 'image/jpeg' }));
    }
    return browser(`${ADDRESSES.service}${path}`, { method: 'POST', body });
  };
  const again = await send('/lapor/kirim', { ...typed, speak: complaint.language }, reporter.photo);
  const page = await again.text();
  const filed = await send('/lapor/kirim', { ...typed, kept: hidden(page, 'kept') }, null);
  const trackingCode = (/id="code">([\d ]+)</.exec(await filed.text())?.[1] ?? '').replaceAll(' ', '');
  if (filed.status !== 201) throw new Error(`the form without script answered ${filed.status}`);
  const status = await send('/lacak/biasa', { lang: complaint.language, code: trackingCode }, null);
  // Whoever looks over her shoulder: the status repeats no word of hers.
  instance.heard.push({
    audience: 'service',
    request: 'POST /lacak/biasa',
    status: status.status,
    headers: JSON.stringify([...status.headers]),
    body: Buffer.from(await status.arrayBuffer()),
  });
  const { database } = instance.opened.server.connection;
  const { complaint_id: complaintId } = await database
    .selectFrom('casework_complaint')
    .select('complaint_id')
    .where('text', '=', complaint.text)
    .executeTakeFirstOrThrow();
  const { photo_id: herPhotoId } = await database
    .selectFrom('casework_photo')
    .select('photo_id')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirstOrThrow();
  return { complaintId, trackingCode, herPhotoId };
}

function hidden(page: string, name: string): string {
  const value = new RegExp(`name="${name}" value="([\\w-]+)"`).exec(page)?.[1];
  if (value === undefined) throw new Error(`the form without script has no ${name}`);
  return value;
}

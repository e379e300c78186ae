import { relayAnswers } from '../../../server/channels/relay-answers.ts';
import { settingOf } from '../../../server/channels/setting-of.ts';
import { sign, whatsapp } from '../../channels/fake-platform.ts';
import { masked } from './masked.ts';
import { ADDRESSES, type Instance } from './open-instance.ts';
import type { Reporter } from './reporter.ts';
import type { StaffWork } from './whole-journey.ts';

/** Who writes, as her platform names her. */
export interface Chatter {
  /** Digits with the country's code. */
  number: string;
  name: string;
  /** Begins each of her messages' ids. */
  messageId: string;
}

/** One message of hers to the regency's WhatsApp; returns what she is answered. */
async function say(instance: Instance, chatter: Chatter, message: Record<string, unknown>): Promise<string> {
  const { platform, apps } = instance;
  const id = `wamid.${chatter.messageId}${platform.sent.length}`;
  const body = JSON.stringify(whatsapp({ id, ...message }, chatter.number, chatter.name));
  const response = await apps.service.app.request(`${ADDRESSES.service}/kanal/meta`, {
    method: 'POST',
    body,
    headers: { 'x-hub-signature-256': sign(body), 'user-agent': 'facebookplatform/1.0' },
  });
  if (response.status !== 200) throw new Error(`the webhook answered ${response.status}`);
  return platform.sent.at(-1)?.text ?? '';
}

/** Tells her what her tracker shows, as the server does every minute. */
async function relay({ opened, channels }: Instance): Promise<void> {
  if (!channels) throw new Error('no channel is open');
  await relayAnswers(opened.server, channels);
}

/** She begins to tell, and goes no further: what she said waits in the draft of her correspondence. */
export async function leaveHalfTold(instance: Instance, chatter: Chatter, story: string): Promise<void> {
  await say(instance, chatter, { type: 'text', text: { body: story } });
}

/**
 * The whole conversation with story, place, photo and voice note; then the verifier's question and its answer go through the chat, and an
 * agency gets the matter. `after` is what the platform was sent once the code was told.
 */
export async function tellByChat(
  instance: Instance,
  chatter: Chatter,
  reporter: Pick<Reporter, 'complaint' | 'photo' | 'filesAt' | 'answersAt' | 'answer'> & {
    voice: Uint8Array;
  },
  work: Pick<StaffWork, 'asksAt' | 'question' | 'assignsAt' | 'agencyCode' | 'brief'>,
): Promise<{ trackingCode: string; after: string[] }> {
  const { clock, platform, opened, verifier } = instance;
  const { complaint } = reporter;
  const write = (body: string) => say(instance, chatter, { type: 'text', text: { body } });
  clock.set(reporter.filesAt);
  platform.media.set('foto', reporter.photo);
  platform.media.set('suara', reporter.voice);
  await write(complaint.text);
  await say(instance, chatter, { type: 'audio', audio: { id: 'suara', voice: true } });
  const offered = settingOf(opened.server).categories;
  await write(`${offered.findIndex(({ code }) => code === complaint.categoryCode) + 1}`);
  await say(instance, chatter, { type: 'location', location: complaint.place.point });
  await say(instance, chatter, { type: 'image', image: { id: 'foto', mime_type: 'image/jpeg' } });
  await write('lanjut');
  await write('kemarin');
  const receipt = await write('KIRIM');
  const trackingCode = (/(\d{4} \d{4} \d{4} \d{4})/.exec(receipt)?.[1] ?? '').replaceAll(' ', '');
  if (trackingCode === '') throw new Error(`no code came by chat, but: ${receipt}`);
  const told = platform.sent.length;
  const { complaint_id: complaintId } = await opened.server.connection.database
    .selectFrom('casework_complaint')
    .select('complaint_id')
    .where('text', '=', complaint.text)
    .executeTakeFirstOrThrow();
  const act = async (name: string, body: object) => {
    const { version } = await verifier.client.complaintForVerifier(complaintId);
    await verifier.client.verifierAct(complaintId, name, { version, ...body });
  };
  clock.set(work.asksAt);
  await act('ask', { text: work.question });
  await relay(instance);
  clock.set(reporter.answersAt);
  await write(reporter.answer.text);
  clock.set(work.assignsAt);
  const subject = { kind: 'nobody', agencyCode: null };
  await act('verify', { categoryCode: complaint.categoryCode, subject });
  const brief = await masked(verifier, work.brief);
  await act('assign', { agencyCode: work.agencyCode, brief, photoIds: [] });
  await relay(instance);
  return { trackingCode, after: platform.sent.slice(told).map(({ text }) => text) };
}

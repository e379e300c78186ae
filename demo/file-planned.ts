import { randomBytes, randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { entryChannel } from '../api-client/contract/desk/entry.ts';
import type { FileComplaint, Receipt } from '../api-client/contract/intake/complaint.ts';
import { fileComplaint } from '../server/intake/file-complaint.ts';
import type { Contact } from '../widget/seal/contact.ts';
import { sealPart } from '../widget/seal/seal-part.ts';
import { drawAsUpload } from './draw-as-upload.ts';
import type { PlannedContact, PlannedStep } from './planned-complaint.ts';
import { answersTo } from './questions.ts';
import type { Filed, StepContext } from './take-step.ts';

type FileStep = Extract<PlannedStep, { kind: 'file' }>;

/** Files one planned complaint as its reporter's browser would, as a verifier writes it down, or as its channel's adapter. */
export async function filePlanned(context: StepContext, step: FileStep): Promise<Filed> {
  const { citizen, keyList } = context;
  const complaintId = randomUUID();
  const photos: FileComplaint['photos'] = [];
  for (const illustration of step.photos) {
    const { photoId } = await citizen.uploadPhoto(await drawAsUpload(illustration, 'report'));
    photos.push({ photoId, caption: null });
  }
  const { latitude, longitude, villageCode, landmark, atHome } = step.place;
  const answers = answersTo(step.categoryCode, step.text, step.at);
  const complaint: FileComplaint = {
    complaintId,
    categoryCode: step.categoryCode,
    text: step.text,
    occurredOn: null,
    ...(answers ? { answers } : {}),
    place: {
      point: { latitude, longitude },
      pointSource: step.channel === 'widget' ? 'gps' : 'map',
      accuracy: step.channel === 'widget' ? 15 : null,
      villageCode,
      landmark,
      atHome,
    },
    photos,
    photoConsent: false,
    language: step.language,
    agencyCode: null,
    sealed: [await sealPart({ complaintId, part: 'contact', plaintext: contactOf(step.contact), keyList })],
  };
  const idempotencyKey = randomBytes(24).toString('base64url');
  const { trackingCode } = await file(context, step, complaint, idempotencyKey);
  return {
    complaintId,
    trackingCode,
    agencyCode: '',
    version: 1,
    agencyVersion: null,
    // A photo of somebody's home goes to no agency.
    hasPhotos: photos.length > 0 && !atHome,
    beforePhotoId: null,
    afterPhotoId: null,
  };
}

async function file(
  { citizen, staff, load }: StepContext,
  { channel, at }: FileStep,
  complaint: FileComplaint,
  idempotencyKey: string,
): Promise<Receipt> {
  if (channel === 'widget') return citizen.file(complaint, idempotencyKey);
  const byHand = v.safeParse(entryChannel, channel);
  if (!byHand.success) return fileComplaint(load.server, { complaint, channel, idempotencyKey });
  const { agencyCode: _none, ...told } = complaint;
  const entry = { ...told, channel: byHand.output, cameInAt: at.toISOString() };
  return staff.verifier.fileEntry(entry, idempotencyKey);
}

function contactOf(contact: PlannedContact): Contact {
  if (contact === null) return { kind: 'anonymous', name: null, number: null, notes: [] };
  if (contact.kind === 'whatsapp') return { kind: 'number', name: null, number: contact.number, notes: [] };
  return { kind: 'named', name: contact.name, number: contact.number, notes: [] };
}

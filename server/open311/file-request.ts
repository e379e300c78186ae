import { createHmac } from 'node:crypto';
import * as v from 'valibot';
import { type FileComplaint, fileComplaint as filing } from '../../api-client/contract/intake/complaint.ts';
import { limits } from '../../api-client/contract/limits.ts';
import type { ProblemCode } from '../../api-client/contract/problem.ts';
import { ProblemFailure } from '../http/problem-failure.ts';
import { sealOnServer } from '../identity/seal-on-server.ts';
import { fileComplaint } from '../intake/file-complaint.ts';
import { secretHash } from '../intake/secret-hash.ts';
import { storePhoto } from '../intake/upload-photo.ts';
import type { Server } from '../server.ts';
import { uuidOf } from '../uuid-of.ts';
import { answersOfRequest } from './answers-of-request.ts';
import { contactOfRequest } from './contact-of-request.ts';
import { fetchMedia } from './fetch-media.ts';
import { Open311Failure } from './open311-failure.ts';
import type { Partner } from './partner.ts';
import { placeOfRequest } from './place-of-request.ts';
import type { SentForm } from './read-form.ts';
import { serviceOf } from './service-list.ts';

export interface FiledRequest {
  token: string;
  /** What the partner should tell the reporter. */
  notice: string;
}

const NOTICE =
  'The request was received and is checked by a verifier. It gets a public number once it is solved and published; ask with the token.';
const WITHOUT_PICTURE = `${NOTICE} The picture could not be taken over.`;
const WITHOUT_CONTACT = `${NOTICE} The reporter’s name and number were not kept.`;

/** Sentences for what the filing itself refuses. */
const REFUSALS: Partial<Record<ProblemCode, string>> = {
  outside_region: 'The place lies outside of this regency.',
  answers_wrong: 'An attribute that is required is missing, or a value does not fit its datatype.',
  unknown_category: 'There is no service with this service_code.',
  key_reused: 'This Idempotency-Key was used for another request.',
};

/**
 * Files a request of a partner through the form's own way in. It is answered by a token that is not the tracking code: it resolves to the
 * public number once the case is published, and opens nothing. With the header `Idempotency-Key` a repeated request gets the same token.
 * The reporter's data are sealed before anything is stored. Throws `Open311Failure`.
 */
export async function fileRequest(
  server: Server,
  partner: Partner,
  form: SentForm,
  idempotencyKey: string | undefined,
): Promise<FiledRequest> {
  const secret = `${partner.partnerId}|${idempotencyKey ?? freshKey(server)}`;
  const derive = (purpose: string) =>
    createHmac('sha256', server.secrets.codeSecret).update(`open311 ${purpose}|${secret}`).digest();
  const token = derive('token').toString('hex').slice(0, 32);
  const tokenHash = secretHash(server.secrets.pepper, 'token', token);
  if (await isKnown(server, tokenHash)) return { token, notice: NOTICE };

  const category = serviceOf(server.reference, form.value('service_code') ?? missing('service_code'));
  const place = placeOfRequest(server.reference, form);
  const answers = answersOfRequest(server.reference, category.code, form);
  const contact = contactOfRequest(form);
  const complaint = checked({
    complaintId: uuidOf(derive('complaint')),
    categoryCode: category.code,
    text: form.value('description') ?? missing('description'),
    occurredOn: null,
    place,
    photos: [],
    photoConsent: false,
    language: 'id',
    agencyCode: null,
    sealed: null,
    ...(answers === undefined ? {} : { answers }),
  });
  const { complaintId } = complaint;
  const { personalService } = category;
  const sealed = await sealOnServer(server, { complaintId, personalService }, contact);
  const pictures = await picturesOf(server, partner, form);
  try {
    const photos = [];
    for (const upload of pictures.uploads) {
      const owner = { complaintId: null, origin: 'reporter', kind: 'report', agencyCode: null } as const;
      photos.push({ photoId: (await storePhoto(server, upload, owner)).photoId, caption: null });
    }
    await fileComplaint(server, {
      complaint: { ...complaint, sealed, photos },
      channel: 'open311',
      idempotencyKey: derive('filing').toString('base64url'),
      alongside: async (transaction) => {
        await transaction
          .insertInto('operations_open311_token')
          .values({ token_hash: tokenHash, complaint_id: complaintId, partner_id: partner.partnerId })
          .execute();
      },
    });
  } catch (error) {
    // Twice the same at once: the other one was first, and its token is this one's too.
    if (await isKnown(server, tokenHash)) return { token, notice: NOTICE };
    throw refusalOf(error);
  }
  const unsealed = sealed === null && (contact.kind !== 'anonymous' || contact.notes.length > 0);
  return { token, notice: unsealed ? WITHOUT_CONTACT : pictures.lost ? WITHOUT_PICTURE : NOTICE };
}

async function picturesOf(server: Server, partner: Partner, form: SentForm) {
  if (form.media.length > limits.photosPerComplaint) {
    throw new Open311Failure({ code: 400, description: `At most ${limits.photosPerComplaint} pictures.` });
  }
  const address = form.value('media_url');
  if (form.media.length > 0 || address === undefined) return { uploads: form.media, lost: false };
  const fetched = await fetchMedia(server.outward, address, partner.mediaHosts);
  return { uploads: fetched ? [fetched] : [], lost: fetched === null };
}

async function isKnown(server: Server, tokenHash: string): Promise<boolean> {
  const row = await server.connection.database
    .selectFrom('operations_open311_token')
    .select('complaint_id')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return row !== undefined;
}

const freshKey = (server: Server) =>
  Buffer.from(server.effects.randomBytes('open311-key', 24)).toString('base64url');

function missing(name: string): never {
  throw new Open311Failure({ code: 400, description: `${name} is missing.` });
}

function checked(complaint: FileComplaint): FileComplaint {
  const parsed = v.safeParse(filing, complaint);
  if (parsed.success) return parsed.output;
  const path = v.getDotPath(parsed.issues[0]) ?? '';
  throw new Open311Failure({
    code: 400,
    description: path.startsWith('text')
      ? `description is plain text of ${limits.textMinimum} to ${limits.textMaximum} characters: what happened, and where.`
      : path.startsWith('answers')
        ? 'The value of an attribute does not fit its datatype.'
        : 'A value cannot be read.',
  });
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof ProblemFailure)) return error;
  if (error.code.startsWith('photo_')) {
    return new Open311Failure({
      code: 400,
      description: 'media is no picture that can be read, or too large.',
    });
  }
  const description = REFUSALS[error.code];
  return description ? new Open311Failure({ code: 400, description }) : error;
}

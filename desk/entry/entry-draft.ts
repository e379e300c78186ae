import type { EntryChannel, FileEntry } from '../../api-client/contract/desk/entry.ts';
import type { Answer } from '../../api-client/contract/intake/question.ts';
import type { SealedPart } from '../../api-client/contract/intake/sealed-part.ts';
import type { Language, Point } from '../../api-client/contract/primitives.ts';
import { toBase64url } from '../../widget/seal/base64url.ts';
import type { Contact } from '../../widget/seal/contact.ts';
import type { ServiceData } from '../../widget/seal/service-data.ts';
import { $drafts, setDraft } from '../stores/drafts.ts';

export interface EntryPhoto {
  key: string;
  /** Shrunk in this browser, without anything beside its pixels. */
  blob: Blob;
  /** Null until the server has it. */
  photoId: string | null;
  failure: unknown;
}

/** All that a verifier has entered and not yet filed. In memory alone; cleared at sign-out. */
export interface EntryDraft {
  complaintId: string;
  idempotencyKey: string;
  channel: EntryChannel | '';
  /** Wall-clock time in the instance's zone, `2026-03-24T14:05`. */
  cameInAt: string;
  text: string;
  categoryCode: string;
  /** To the questions of one category in one version of them; others are asked anew. */
  answers: { categoryCode: string; version: number; values: Record<string, Answer['value']> } | null;
  /** What was typed into the field for the village; a name of the list or not. */
  village: string;
  point: Point | null;
  landmark: string;
  atHome: boolean;
  photos: EntryPhoto[];
  photoConsent: boolean;
  language: Language;
  /** Emptied as soon as they are sealed. */
  contact: Contact;
  service: ServiceData;
  releaseConsent: boolean;
  sealed: { contact: SealedPart | null; service: SealedPart | null };
  /** What was sent and may have arrived: only these very bytes may be sent again under this key. */
  sent: FileEntry | null;
}

export const ENTRY = 'aduan-baru';

export const emptyContact = (): Contact => ({ kind: 'anonymous', name: null, number: null, notes: [] });
export const emptyService = (): ServiceData => ({
  name: null,
  nik: null,
  customerNumber: null,
  address: null,
});

export function emptyEntry(cameInAt: string): EntryDraft {
  return {
    complaintId: crypto.randomUUID(),
    idempotencyKey: toBase64url(crypto.getRandomValues(new Uint8Array(24))),
    channel: '',
    cameInAt,
    text: '',
    categoryCode: '',
    answers: null,
    village: '',
    point: null,
    landmark: '',
    atHome: false,
    photos: [],
    photoConsent: false,
    language: 'id',
    contact: emptyContact(),
    service: emptyService(),
    releaseConsent: false,
    sealed: { contact: null, service: null },
    sent: null,
  };
}

/** Changes the newest draft, for work that ends later than it began; does nothing when it was filed or discarded meanwhile. */
export function changeEntry(complaintId: string, change: (draft: EntryDraft) => Partial<EntryDraft>): void {
  const draft = $drafts.get()[ENTRY] as EntryDraft | undefined;
  if (draft?.complaintId !== complaintId) return;
  setDraft(ENTRY, { ...draft, ...change(draft) });
}

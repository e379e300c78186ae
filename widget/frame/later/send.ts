import type { Receipt } from '../../../api-client/contract/intake/complaint.ts';
import type { ProblemError } from '../../../api-client/errors.ts';
import { deliver } from '../../outbox/deliver.ts';
import { dropParcel, type Parcel, pack } from '../../outbox/parcel.ts';
import type { Vault } from '../../outbox/vault.ts';
import { systemRandom } from '../../seal/random-bytes.ts';
import { chunks } from '../chunks.ts';
import { data, emptyContact, fail, go, onChange, type Step, state, update } from '../state.ts';
import { isShortWay } from './category.ts';
import { compose } from './compose.ts';
import { stopKeepingDraft, vault } from './keep.ts';
import { fieldOf } from './questions/question-answers.ts';
import { isTrapped } from './Trap.tsx';
import { more, words } from './words.ts';

const RECEIPT = 'receipt';
const DAY = 24;

/** Which step holds a field of the wire, and the input's id there. */
const FIELDS: Record<string, [Step, string]> = {
  categoryCode: ['what', 'category'],
  text: ['what', 'story'],
  photos: ['what', 'photos'],
  place: ['where', 'gps'],
  occurredOn: ['where', 'since'],
  sealed: ['who', 'anonymous'],
};

let wake = () => {};

/** The receipt of an earlier visit in this tab: shown until the citizen says that she noted the code. */
export const recallReceipt = async (from: Vault) => (await from.load(RECEIPT)) as Receipt | null;

/** Ends the pause before the next try. */
export const tryNow = (): void => wake();

function pause(seconds: number): Promise<void> {
  update({ notice: null, waitingToSend: true });
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      update({ waitingToSend: false });
      resolve();
    };
    const timer = setTimeout(done, seconds * 1000);
    addEventListener('online', done);
    wake = done;
  });
}

/** Packs what was filled in and sends it. A second call while one is under way does nothing. */
export async function send(): Promise<void> {
  if (state.busy) return;
  update({ busy: true });
  if (!(await photosArrived())) return;
  const parcel = await pack(vault, compose(state, data.agencyCode, isShortWay()), systemRandom);
  await carry(parcel);
}

/**
 * Waits until the server has every photo: the complaint names them. False when she deleted it all meanwhile, or a photo was refused; that
 * one is shown then.
 */
async function photosArrived(): Promise<boolean> {
  const missing = () => state.draft.photos.filter(({ photoId }) => photoId === null);
  if (missing().length === 0) return true;
  go('sending');
  update({ waitingToSend: true });
  wake = () => chunks.photos?.retryPhotos();
  await new Promise<void>((resolve) => {
    const stop = onChange(() => {
      if (
        state.step === 'sending' &&
        missing().length > 0 &&
        missing().every((photo) => chunks.photos?.isOnItsWay(photo))
      )
        return;
      stop();
      resolve();
    });
  });
  update({ waitingToSend: false });
  if (state.step !== 'sending') return false;
  const [refused] = missing();
  if (!refused) return true;
  go('what');
  fail([{ field: 'photos', message: refused.problem ?? words().photoFailed }]);
  return false;
}

/** Takes a packed complaint to the server, however long it takes; shows the receipt or what was refused. */
export async function carry(parcel: Parcel): Promise<void> {
  go('sending');
  const api = await fetchApi();
  try {
    const receipt = await deliver(parcel, {
      file: fileWith(api),
      mayRepeat: api.mayRepeat,
      retryAfter: (error) => (error as Partial<ProblemError>).retryAfter ?? 0,
      random: Math.random,
      pause,
    });
    await vault.save(RECEIPT, receipt, DAY);
    dropParcel(vault);
    stopKeepingDraft();
    update({ receipt, contact: emptyContact(), service: null, sealed: null, complaintId: '' });
    go('receipt');
  } catch (error) {
    dropParcel(vault);
    refuse(api, error);
  }
}

type Api = typeof import('../api.ts');

/** Files; when a flood makes the service ask for a proof of work first, a worker finds it and the same bytes go again. */
function fileWith(api: Api): typeof api.client.file {
  const trap = isTrapped() ? { 'form-trap': '1' } : {};
  return async (complaint, key) => {
    try {
      return await api.client.file(complaint, key, trap);
    } catch (error) {
      const challenge = api.challengeOf(error);
      if (challenge === null) throw error;
      update({ notice: more().sending.proving });
      const { prove } = await import('./proof/prove.ts');
      const proof = await prove(challenge);
      return api.client.file(complaint, key, { ...trap, proof });
    }
  };
}

/** The chunk may be missing just as the server may be: the same patience. */
async function fetchApi(): Promise<Api> {
  for (;;) {
    try {
      return await import('../api.ts');
    } catch {
      await pause(5);
    }
  }
}

/** Leads back to the field at fault; nothing that was filled in is touched. */
function refuse(api: Api, error: unknown): void {
  const [step, field] = placeOf(api, error);
  if (step === 'who') update({ sealed: null });
  go(step);
  fail([{ field, message: api.sentenceOf(error) ?? words().unexpected }]);
}

function placeOf(api: Api, error: unknown): [Step, string] {
  const [part, name] = api.fieldsOf(error)[0]?.split('.') ?? [];
  switch (api.codeOf(error)) {
    case 'answers_wrong':
      return ['what', name === 'version' ? 'category' : fieldOf(name ?? '')];
    case 'text_too_short':
    case 'text_too_long':
      return ['what', 'story'];
    case 'unknown_category':
      return ['what', 'category'];
    case 'unknown_photo':
    case 'too_many_photos':
      return ['what', 'photos'];
    case 'outside_region':
      return ['where', 'gps'];
    case 'identity_not_ready':
    case 'key_list_unknown':
      return ['who', 'anonymous'];
    default:
      return FIELDS[part ?? ''] ?? ['review', 'send'];
  }
}

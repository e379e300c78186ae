import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { keyListBody } from '../../../api-client/contract/intake/key-list.ts';
import { createDeskClient, type DeskClient } from '../../../api-client/desk-client.ts';
import { ProblemError } from '../../../api-client/errors.ts';
import { createIntakeClient, type IntakeClient } from '../../../api-client/intake-client.ts';
import { sealPart } from '../../../widget/seal/seal-part.ts';
import { complaintOf, newKey } from '../helpers/complaint-of.ts';
import type { Acknowledged } from './acknowledged.ts';
import { browserFetch } from './browser-fetch.ts';
import type { KillableServer } from './killable-server.ts';

export interface Staff {
  verifier: DeskClient;
  officer: DeskClient;
}

export interface LoadParts {
  server: KillableServer;
  acknowledged: Acknowledged;
  staff: Staff;
  picture: Blob;
}

export interface Load {
  /** Ends every lane; requests under way may be answered or not. */
  stop(): Promise<void>;
  /** What was answered with something else than an acknowledgement or a refused connection. */
  surprises: string[];
}

const plain = (text: string) => ({ text, decisions: [] });
const EXPLANATION = 'Bukan aduan, hanya iklan barang dagangan.';

/** A filing that was sent and not acknowledged: it is sent again after the crash, with the same key, as the widget's outbox does. */
interface Unsent {
  complaint: ReturnType<typeof complaintOf>;
  key: string;
}
const outbox: Unsent[] = [];

/** Signs the demonstration's verifier and one officer in; their sessions live on through every crash. */
export async function signIn(server: KillableServer): Promise<Staff> {
  const passwords = [
    ...server.output().matchAll(/^ {2}(verifier|agencyOfficer dpupr)\s+(\S+@\S+)\s+(\S+)$/gm),
  ];
  const [verifier, officer] = ['verifier', 'agencyOfficer dpupr'].map((duty) => {
    const found = passwords.find((match) => match[1] === duty);
    if (!found) throw new Error(`no login of ${duty} was printed:\n${server.output()}`);
    const client = createDeskClient({ baseUrl: server.desk, fetch: browserFetch(server.desk) });
    return client.signIn(found[2] ?? '', found[3] ?? '').then(() => client);
  });
  return {
    verifier: await (verifier as Promise<DeskClient>),
    officer: await (officer as Promise<DeskClient>),
  };
}

/** Files, uploads, answers, decides and publishes until stopped, and writes down whatever is acknowledged. */
export function mixedLoad({ server, acknowledged, staff, picture }: LoadParts): Load {
  let going = true;
  const surprises: string[] = [];
  const citizen = createIntakeClient({ baseUrl: server.service, fetch });
  const lane = async (turn: () => Promise<void>) => {
    while (going) {
      try {
        await turn();
      } catch (error) {
        if (!going) return;
        const busy =
          error instanceof ProblemError && ['changed_meanwhile', 'not_possible_now'].includes(error.code);
        if (!busy) surprises.push(error instanceof ProblemError ? error.code : String(error));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  };

  const fileOne = async (withPhoto: boolean) => {
    const unsent = outbox.shift() ?? (await compose(withPhoto));
    outbox.push(unsent);
    const receipt = await citizen.file(unsent.complaint, unsent.key);
    outbox.splice(outbox.indexOf(unsent), 1);
    const { complaintId, photos } = unsent.complaint;
    const photoIds = photos.map((photo) => photo.photoId);
    acknowledged.complaints.set(complaintId, { ...receipt, photoIds });
  };
  const compose = async (withPhoto: boolean): Promise<Unsent> => {
    const complaintId = randomUUID();
    const keyList = await newestKeys(citizen);
    const none = { kind: 'anonymous' as const, name: null, number: null, notes: [] };
    const sealed = [await sealPart({ complaintId, part: 'contact', plaintext: none, keyList })];
    const complaint = complaintOf({ complaintId, sealed });
    if (withPhoto) {
      const { photoId } = await citizen.uploadPhoto(picture);
      acknowledged.photos.add(photoId);
      complaint.photos = [{ photoId, caption: 'lubang' }];
    }
    return { complaint, key: newKey() };
  };
  const note = (complaintId: string, { version, state }: { version: number; state: string }) => {
    const versions = acknowledged.steps.get(complaintId) ?? new Map<number, string>();
    acknowledged.steps.set(complaintId, versions.set(version, state));
  };
  let at = 0;
  const nextComplaint = () => {
    const ids = [...acknowledged.complaints.keys()];
    at += 1;
    return ids.length === 0 ? null : (ids[(at * 7) % ids.length] ?? null);
  };
  const decideOne = async () => {
    const id = nextComplaint();
    if (id === null) return new Promise<void>((resolve) => setTimeout(resolve, 20));
    const { version, state, actions } = await staff.verifier.complaintForVerifier(id);
    const act = async (name: string, body: object) =>
      note(id, await staff.verifier.verifierAct(id, name, { version, ...body }));
    if (actions.includes('verify') && at % 5 === 0)
      return act('reject', { reason: 'spam', explanation: EXPLANATION });
    if (actions.includes('verify'))
      return act('verify', { categoryCode: 'jalan-rusak', subject: { kind: 'nobody', agencyCode: null } });
    if (state === 'verified')
      return act('assign', { agencyCode: 'dpupr', brief: plain('Jalan berlubang di pasar.'), photoIds: [] });
    if (!actions.includes('publish')) return;
    return act('publish', {
      summary: plain('Jalan berlubang di dekat pasar.'),
      outcome: plain('Lubang ditambal aspal.'),
      beforePhotoId: null,
      afterPhotoId: null,
      precision: null,
      mayStartConflict: false,
    });
  };
  const workOne = async () => {
    const id = nextComplaint();
    const handled = id === null ? null : await staff.officer.complaintForAgency(id).catch(() => null);
    if (!handled || id === null) return new Promise<void>((resolve) => setTimeout(resolve, 20));
    if (!handled.actions.includes('resolve')) return;
    const text = plain('Lubang ditambal aspal.');
    const reason = 'Kamera petugas rusak di lapangan.';
    await staff.officer.agencyAct(id, 'resolve', {
      version: handled.version,
      text,
      withoutPhotoReason: reason,
    });
  };
  const writeOne = async () => {
    const id = nextComplaint();
    const code = id === null ? undefined : acknowledged.complaints.get(id)?.trackingCode;
    if (code === undefined || id === null) return new Promise<void>((resolve) => setTimeout(resolve, 20));
    const messageId = randomUUID();
    await citizen.sendMessage({ trackingCode: code, messageId, text: 'Masih berlubang sampai hari ini.' });
    acknowledged.messages.set(messageId, id);
    await new Promise((resolve) => setTimeout(resolve, 30));
  };
  const lanes = [
    lane(() => fileOne(true)),
    lane(() => fileOne(false)),
    lane(() => fileOne(false)),
    lane(decideOne),
    lane(decideOne),
    lane(workOne),
    lane(writeOne),
  ];
  return {
    surprises,
    async stop() {
      going = false;
      await Promise.all(lanes);
    },
  };
}

/** As the demonstration made them; who checks the signature is the widget, in tests of its own. */
async function newestKeys(citizen: IntakeClient) {
  const { body } = await citizen.keyList();
  return v.parse(keyListBody, JSON.parse(body));
}

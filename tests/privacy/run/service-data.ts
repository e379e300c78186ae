import type { ServiceField } from '../../../api-client/contract/desk/service-data.ts';
import { demoCredentials } from '../../../demo/demo-logins.ts';
import { openField, sealField } from '../../../desk/key-document/release-seal.ts';
import { unlock } from '../../../desk/key-document/unlock.ts';
import { openPart } from '../../../widget/seal/open-part.ts';
import type { ServiceData } from '../../../widget/seal/service-data.ts';
import { makeHolderKey, PASSPHRASE } from '../../server/helpers/key-holder.ts';
import { masked } from './masked.ts';
import type { Instance } from './open-instance.ts';

export interface DataWork {
  question: string;
  /** The verifier's own words, before the gate. */
  answer: string;
  /** Released to the handling officer; null for none. */
  release: ServiceField | null;
}

/** The handling officer makes her key, as her browser does. */
export async function giveOfficerKey({ handler }: Instance): Promise<void> {
  const { entry, wrappedPrivateKey } = await makeHolderKey();
  await handler.client.addOfficerKey({ publicKey: entry.publicKey, wrappedPrivateKey });
}

/** The officer asks and a verifier relays an answer; then one field is released and opened, where the work says so. */
export async function askAndRelease(instance: Instance, complaintId: string, work: DataWork): Promise<void> {
  const { handler, verifier } = instance;
  const { requests } = await handler.client.askForData(complaintId, {
    field: 'other',
    question: work.question,
  });
  const requestId = requests.at(-1)?.requestId ?? '';
  const answer = await masked(verifier, work.answer);
  await verifier.client.answerDataRequest(requestId, { outcome: 'relayed', answer });
  if (work.release === null) return;
  await releaseToHandler(instance, complaintId, work.release);
  await readReleased(instance, complaintId);
}

/** What both key documents do: opens the service part and seals one field for the officer's key. */
async function releaseToHandler(instance: Instance, complaintId: string, field: ServiceField): Promise<void> {
  const { client } = instance.verifier;
  const reason = 'Petugas perlu satu data layanan.';
  const opened = await client.openIdentity({ complaintId, part: 'service', reason });
  const { passphrase } = demoCredentials(instance.opened.server.secrets);
  const key = await unlock(opened.wrappedPrivateKey, passphrase);
  const data = (await openPart(opened.sealed, key, opened.keyId, complaintId)) as ServiceData;
  const { accountId } = await instance.handler.client.me();
  const { officers } = await client.serviceForVerifier(complaintId);
  const publicKey = officers.find((officer) => officer.accountId === accountId)?.key?.publicKey ?? '';
  const sealed = await sealField(data[field] ?? '', { complaintId, field }, publicKey);
  await client.releaseField({ complaintId, accountId, field, sealed });
}

/** What the officer reads in her own browser of what was released to her last. */
export async function readReleased({ handler }: Instance, complaintId: string): Promise<string> {
  const { releases } = await handler.client.dataForOfficer(complaintId);
  const opened = await handler.client.openRelease(releases.at(-1)?.releaseId ?? '');
  return openField(opened.sealed, opened, await unlock(opened.wrappedPrivateKey, PASSPHRASE));
}

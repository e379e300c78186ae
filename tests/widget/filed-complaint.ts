import type { FileComplaint } from '../../api-client/contract/intake/complaint.ts';
import { createIntakeClient } from '../../api-client/intake-client.ts';
import type { CaseEvent } from '../../server/casework/case-event.ts';
import { recordEvent } from '../../server/casework/record-event.ts';
import { ask } from '../../server/staff/verifier-actions.ts';
import { sealPart } from '../../widget/seal/seal-part.ts';
import type { RunningService } from './start-service.ts';

export interface FiledComplaint {
  complaintId: string;
  trackingCode: string;
  /** Asks the reporter a question, as a verifier does in the desk. */
  ask(text: string): Promise<void>;
  /** Records what staff did. */
  record(event: CaseEvent): Promise<void>;
  state(): Promise<string>;
}

/** An anonymous complaint, filed through the service's own door. */
export async function fileComplaint(
  { service, server, keys }: RunningService,
  place: Partial<FileComplaint['place']> = {},
): Promise<FiledComplaint> {
  const complaintId = crypto.randomUUID();
  const contact = { kind: 'anonymous', name: null, number: null, notes: [] };
  const sealed = await sealPart({ complaintId, part: 'contact', plaintext: contact, keyList: keys.list });
  const client = createIntakeClient({ baseUrl: service });
  const { trackingCode } = await client.file(
    {
      complaintId,
      categoryCode: 'lampu-jalan',
      text: 'Tiga lampu jalan di tikungan mati sejak minggu lalu.',
      occurredOn: null,
      place: {
        point: null,
        pointSource: null,
        accuracy: null,
        villageCode: '99.01.01.2002',
        landmark: null,
        atHome: false,
        ...place,
      },
      photos: [],
      photoConsent: false,
      language: 'id',
      agencyCode: null,
      sealed: [sealed],
    },
    Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString('base64url'),
  );
  const row = () =>
    server.connection.database
      .selectFrom('casework_complaint')
      .select(['state', 'version'])
      .where('complaint_id', '=', complaintId)
      .executeTakeFirstOrThrow();
  return {
    complaintId,
    trackingCode,
    async ask(text) {
      await ask(server, complaintId, 'verifier-1', { text, version: (await row()).version });
    },
    async record(event) {
      const { database, engine } = server.connection;
      const expectedVersion = (await row()).version;
      const actorRole = event.type === 'resolved' ? 'agencyOfficer' : 'verifier';
      await database.transaction().execute((transaction) =>
        recordEvent(transaction, engine, {
          complaintId,
          event,
          actorRole,
          accountId: 'staff-1',
          at: new Date(),
          expectedVersion,
        }),
      );
    },
    state: async () => (await row()).state,
  };
}

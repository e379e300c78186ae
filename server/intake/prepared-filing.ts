import type { FileComplaint } from '../../api-client/contract/intake/complaint.ts';
import type { Channel } from '../../api-client/contract/primitives.ts';
import type { CaseProjection } from '../casework/lifecycle.ts';
import type { EventRecord } from '../casework/record-event.ts';
import type { Tables } from '../database/tables.ts';
import type { placeToKeep } from './short-way.ts';

/** A filing that passed every check which needs no row of the database; nothing secret of the sender is in it but hashes. */
export interface PreparedFiling {
  complaint: FileComplaint;
  /** Of the names and places it was checked against. */
  referenceVersion: number;
  channel: Channel;
  keyHash: string;
  bodyHash: string;
  codeHash: string;
  /** The receipt without its code, JSON. */
  record: string;
  receivedAt: Date;
  projection: CaseProjection;
  villageCode: string;
  place: ReturnType<typeof placeToKeep>;
  answers: readonly Tables['casework_answer'][];
  /** The day of her consent, in the instance's zone. */
  receivedOn: string;
  accountId: string | null;
  /** Handed over at once: the event that says so. */
  handOver: EventRecord | null;
}

/** `known`: the same request was here before, with this stored receipt. */
export interface FiledRecord {
  record: string;
  known: boolean;
}

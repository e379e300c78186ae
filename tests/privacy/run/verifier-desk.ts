import type { Staff } from './open-instance.ts';

/** What a verifier writes down and looks for beside the usual way. */
export interface DeskWork {
  fieldCheck: string;
  hearing: string;
  /** The day of both, YYYY-MM-DD. */
  on: string;
  searchFor: string;
  filterName: string;
}

const EVERYTHING = {
  states: [],
  categoryCode: null,
  agencyCode: null,
  regionCode: null,
  from: null,
  to: null,
};

/** A look in the field, hearing the subject, a search of the register and a filter that is kept. */
export async function recordAndSearch({ client }: Staff, complaintId: string, work: DeskWork): Promise<void> {
  for (const [name, text] of [
    ['field-check', work.fieldCheck],
    ['hearing', work.hearing],
  ] as const) {
    const { version } = await client.complaintForVerifier(complaintId);
    await client.verifierAct(complaintId, name, { version, on: work.on, text });
  }
  await client.searchRegister({ words: work.searchFor, filter: EVERYTHING, offset: 0 });
  await client.saveFilter({ name: work.filterName, filter: { ...EVERYTHING, states: ['received'] } });
}

/** How many complaints a verifier finds by words. */
export async function foundBy({ client }: Staff, words: string): Promise<number> {
  return (await client.searchRegister({ words, filter: EVERYTHING, offset: 0 })).total;
}

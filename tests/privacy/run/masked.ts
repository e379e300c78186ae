import type { GatedText } from '../../../api-client/contract/desk/text-span.ts';
import type { Staff } from './open-instance.ts';

/** The text as an officer lets it out: everything the gate points at is masked. */
export async function masked(staff: Staff, text: string): Promise<GatedText> {
  const { spans } = await staff.client.gate(text);
  return {
    text,
    decisions: spans.map(({ start, end, type }) => ({ start, end, type, action: 'mask' as const })),
  };
}

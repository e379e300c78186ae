import { text } from '../text/id.ts';

const others: Record<string, string> = { reporter: 'Pelapor', system: 'Sistem' };

/** The role that acted, in a word; one the desk does not know is shown as the server wrote it. */
export function roleWord(role: string): string {
  return (text.role as Record<string, string>)[role] ?? others[role] ?? role;
}

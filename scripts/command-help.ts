import { parseArgs } from 'node:util';

/** What an operator may type after the name of a command. */
interface Command {
  /** As it is typed, with its operands. */
  usage: string;
  does: string;
  /** How many operands it takes at most. */
  operands: number;
  /** Option to what follows it; null for one that stands alone. */
  options?: Record<string, string | null>;
}

/** By the name of the script's file; the checks and measurements of developers are not here and read their words themselves. */
const COMMANDS: Record<string, Command> = {
  start: {
    usage: 'npm start [-- --empty | --complaints N]',
    does: 'Starts site, service and desk, on a fresh data folder with an invented regency of N complaints (400); --empty: without any.',
    operands: 0,
    options: { empty: null, complaints: 'N' },
  },
  'admin-create': {
    usage: 'npm run admin:create [-- --email ADDRESS --name NAME --role ROLE --agency CODE]',
    does: 'Makes an account, an administrator’s without --role, and asks for what is missing (server stopped). ADMIN_PASSWORD where nobody can type.',
    operands: 0,
    options: { email: 'ADDRESS', name: 'NAME', role: 'ROLE', agency: 'CODE' },
  },
  'region-import': {
    usage: 'npm run region:import -- FILE.geojson',
    does: 'Replaces the regency’s districts and villages by those of a GeoJSON file with Kemendagri codes (server stopped).',
    operands: 1,
  },
  'events-replay': {
    usage: 'npm run events:replay',
    does: 'Proves that the stored state of every complaint is what its events add up to; changes nothing.',
    operands: 0,
  },
  'db-roles': {
    usage: 'DATABASE_URL=postgres://… npm run db:roles [-- --member USER]',
    does: 'Makes the roles of intake, desk and publisher on PostgreSQL; --member: lets the server’s own user take them on.',
    operands: 0,
    options: { member: 'USER' },
  },
  'db-move': {
    usage: 'DATABASE_URL=postgres://… npm run db:move',
    does: 'Carries the records of DATA_DIR into an empty PostgreSQL database and proves both equal (server stopped).',
    operands: 0,
  },
  backup: {
    usage: 'BACKUP_PASSPHRASE_FILE=FILE npm run backup -- DIR',
    does: 'Backs everything up into a folder that does not exist yet, while the server runs; the secrets encrypted beside it.',
    operands: 1,
  },
  restore: {
    usage: 'DATA_DIR=EMPTY BACKUP_PASSPHRASE_FILE=FILE npm run restore -- DIR [--secrets FILE]',
    does: 'Restores a backup into an empty data folder (and an empty database of DATABASE_URL).',
    operands: 1,
    options: { secrets: 'FILE' },
  },
  retention: {
    usage: 'npm run retention',
    does: 'Erases identity, words, photos and place of what ended long enough ago, as the server does every night.',
    operands: 0,
  },
  publish: {
    usage: 'npm run publish -- DIR [--url https://example.go.id/aduan-kita/] [--publication FOLDER]',
    does: 'Writes the public site as a folder for any plain file host (docs/hosting.md).',
    operands: 1,
    options: { url: 'ADDRESS', publication: 'FOLDER' },
  },
  'verify-publication': {
    usage: 'npm run verify:publication -- DIR [WITHDRAWN_ID ...]',
    does: 'Checks every byte of a publication folder or a built site; changes nothing.',
    operands: Infinity,
  },
  'verify-statistics': {
    usage: 'npm run verify:statistics -- DIR',
    does: 'Recomputes every published figure from the published rows; changes nothing.',
    operands: 1,
  },
};

/**
 * What is said in place of running a command: its help when that was asked for (`wrong` false), or what is wrong with the words after its
 * name. Null: it may run. Asking for help or mistyping must never start what erases, moves or writes.
 */
export function answerBefore(
  command: string,
  words: readonly string[],
): { wrong: boolean; said: string } | null {
  const known = COMMANDS[command];
  if (!known) return null;
  const help = `${known.usage}\n${known.does}`;
  if (words.some((word) => word === '--help' || word === '-h')) return { wrong: false, said: help };
  const refuse = (sentence: string) => ({ wrong: true, said: `${sentence} It is typed: ${known.usage}` });
  const takes = new Map(Object.entries(known.options ?? {}));
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      [...takes].map(([name, what]) => [name, { type: what ? 'string' : 'boolean' }]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, value } = token;
    const what = takes.get(name);
    if (what === undefined) return refuse(`There is no option ${token.rawName}.`);
    if (what === null && value !== undefined) return refuse(`--${name} stands alone.`);
    if (what !== null && (!value || value.startsWith('-'))) return refuse(`--${name} needs ${what}.`);
    if (what === 'N' && !/^[1-9]\d{0,6}$/.test(value ?? '')) {
      return refuse(`--${name} must be a whole number from 1.`);
    }
  }
  const operands = tokens.filter(({ kind }) => kind === 'positional').length;
  return operands > known.operands ? refuse('There are too many words.') : null;
}

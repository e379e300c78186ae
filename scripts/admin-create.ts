import { createInterface, type Interface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { role } from '../api-client/contract/desk/account.ts';
import { readConfig } from '../server/config.ts';
import { realEffects } from '../server/effects.ts';
import { emptySetup } from '../server/empty-setup.ts';
import { ProblemFailure } from '../server/http/problem-failure.ts';
import { openServer } from '../server/open-server.ts';
import { createAccount } from '../server/staff/accounts.ts';
import { createAuth } from '../server/staff/auth.ts';
import { refuseGuessable } from '../server/staff/passwords/refuse-guessable.ts';
import { OperatorError, sentenceFor } from './sentence-for.ts';

/** Makes an account from the server's own terminal: the first administrator, or one who was locked out. */
async function adminCreate(): Promise<void> {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', default: 'administrator' },
      agency: { type: 'string' },
    },
  });
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const email = values.email ?? (await typed(terminal, 'Surel: '));
  const name = values.name ?? (await typed(terminal, 'Nama: '));
  const password =
    process.env.ADMIN_PASSWORD ?? (await typed(terminal, 'Kata sandi (sedikitnya 12 huruf): '));
  terminal.close();
  const wanted = role.options.find((each) => each === values.role);
  if (!wanted) throw new OperatorError(`--role must be one of ${role.options.join(', ')}`);
  if (password.length < 12 || !/^\S+@\S+\.\S+$/.test(email) || name.trim().length < 2) {
    throw new OperatorError('An e-mail address, a name and a password of at least 12 characters are needed.');
  }
  const config = readConfig(process.env);
  const opened = await openServer({
    folder: config.dataFolder,
    databaseUrl: config.databaseUrl,
    addresses: config.addresses,
    policy: config.policy,
    effects: realEffects,
    setup: emptySetup(config.addresses),
  });
  try {
    const auth = createAuth(opened.server);
    const agencyCode = values.agency ?? null;
    refuseGuessable(opened.server, password, { name, email });
    await createAccount(
      opened.server,
      auth,
      { email, name: name.trim(), role: wanted, agencyCode, password },
      null,
    );
    console.log(`Akun ${wanted} untuk ${email} sudah dibuat. Masuk di ${config.addresses.desk}`);
  } catch (error) {
    if (error instanceof ProblemFailure && error.code === 'password_common')
      throw new OperatorError('This password is easily guessed: choose several words of your own.');
    if (error instanceof ProblemFailure && error.code === 'email_taken') {
      throw new OperatorError(
        `There is an account for ${email} already. Another administrator gives a new password at the desk; where there is none, make an account with another address.`,
      );
    }
    if (error instanceof ProblemFailure)
      throw new OperatorError(`The account was not made: check ${error.fields.join(', ')}.`);
    throw error;
  } finally {
    await opened.close();
  }
}

/** Throws where nobody can type: in a unit, a container, behind a pipe that ended. */
function typed(terminal: Interface, question: string): Promise<string> {
  return new Promise((resolve, reject) => {
    terminal.once('close', () =>
      reject(
        new OperatorError(
          'Nobody can type here. Give all of it: ADMIN_PASSWORD=… npm run admin:create -- --email … --name …',
        ),
      ),
    );
    terminal.question(question).then(resolve, reject);
  });
}

try {
  await adminCreate();
} catch (error) {
  console.error(sentenceFor(error) ?? error);
  process.exit(1);
}

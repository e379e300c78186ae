import { NothingToCheckError, verifyFolder } from './verify-publication/verify-folder.ts';

/** Checks any publication folder or built site by itself: npm run verify:publication -- DIR [WITHDRAWN_ID ...] */
async function verifyPublication(root: string | undefined, withdrawn: readonly string[]): Promise<boolean> {
  if (!root) throw new NothingToCheckError('Name a folder: npm run verify:publication -- DIR');
  const { findings, files } = await verifyFolder(root, withdrawn);
  for (const { level, file, sentence } of findings.all) console.log(`${level} ${file}: ${sentence}`);
  const errors = findings.count('error');
  console.log(`${files} files checked, ${errors} errors, ${findings.count('warning')} warnings`);
  return errors === 0;
}

try {
  const [root, ...withdrawn] = process.argv.slice(2);
  if (!(await verifyPublication(root, withdrawn))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof NothingToCheckError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

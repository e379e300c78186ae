import { checkSizes } from './check-sizes.ts';
import { sentenceFor } from './sentence-for.ts';

try {
  if (!checkSizes()) process.exitCode = 1;
} catch (error) {
  console.error(sentenceFor(error) ?? error);
  process.exitCode = 1;
}

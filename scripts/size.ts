import { checkSizes } from './check-sizes.ts';

if (!checkSizes()) process.exitCode = 1;

import { join } from 'node:path';
import { buildDesk } from '../desk/build.ts';
import { buildWidget } from '../widget/build.ts';

const root = join(import.meta.dirname, '..');
await buildWidget({ outDir: join(root, 'build', 'widget') });
await buildDesk({ outDir: join(root, 'build', 'desk') });
console.log('Formulir dan meja kerja sudah dibangun di build/.');

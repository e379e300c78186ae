import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// The lock is the inventory of what runs (docs/security/asvs.md, 15.1): `npm sbom` writes it in the forms that others read.

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));
interface Locked {
  version?: string;
  integrity?: string;
}
const locked = Object.entries(read('package-lock.json').packages as Record<string, Locked>).filter(
  ([place]) => place !== '',
);
const { dependencies, devDependencies, optionalDependencies } = read('package.json');
const chosen = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies });

test('every component in the lock has one version and the hash of its bytes', () => {
  expect(locked.length).toBeGreaterThan(500);
  const loose = locked.filter(
    ([, { version, integrity }]) => !version || !/^sha512-[\w+/]{86}==/.test(integrity ?? ''),
  );
  expect(loose.map(([place]) => place)).toEqual([]);
});

test('what we chose ourselves is chosen to the last figure, and the lock holds exactly that', () => {
  const versions = new Map(locked.map(([place, { version }]) => [place, version]));
  const wrong = chosen.filter(
    ([name, version]) => !/^\d+\.\d+\.\d+/.test(version) || versions.get(`node_modules/${name}`) !== version,
  );
  expect(wrong).toEqual([]);
});

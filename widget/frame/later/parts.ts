import { update } from '../state.ts';

/** Parts that only some complaints need; each is a file of its own, fetched when it is first drawn. */
const loaders = {
  service: () => import('./service/ServiceFields.tsx'),
  questions: () => import('./questions/Questions.tsx'),
  nearby: () => import('./nearby/Nearby.tsx'),
  receipt: () => import('./receipt/ReceiptTools.tsx'),
};
type Loaders = typeof loaders;

const parts: { [Name in keyof Loaders]?: Awaited<ReturnType<Loaders[Name]>> } = {};
const asked = new Set<keyof Loaders>();

/** The part, or undefined while it is on its way. A part that could not be fetched is asked for again at the next drawing. */
export function part<Name extends keyof Loaders>(name: Name): (typeof parts)[Name] {
  if (!parts[name] && !asked.has(name)) {
    asked.add(name);
    loaders[name]().then(
      (loaded) => {
        parts[name] = loaded as (typeof parts)[Name];
        update();
      },
      () => asked.delete(name),
    );
  }
  return parts[name];
}

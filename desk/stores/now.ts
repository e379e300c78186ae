import { atom, onMount } from 'nanostores';

/** The browser's clock, told again every half minute: what is late turns late in view. */
export const $now = atom(Date.now());

onMount($now, () => {
  const timer = setInterval(() => $now.set(Date.now()), 30_000);
  return () => clearInterval(timer);
});

/** Lets the desk open again without a network. Its absence (an old browser, plain http) costs only that. */
export function registerServiceWorker(): void {
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('/service-worker.js').catch(() => {});
}

/** Our own page with the same form: what the frame's address says goes along. */
export function browserAddress(
  serviceUrl: string,
  topLevel: boolean,
  { pathname, search }: { pathname: string; search: string },
): string {
  return `${serviceUrl}${topLevel ? pathname : '/lapor'}${search}`;
}

/**
 * Android's way to start one application with an address (developer.chrome.com, "Android Intents with Chrome"). Where Chrome is
 * missing or the window knows no intents, the fallback is the same page, right here.
 */
export function chromeIntent(address: string): string {
  const [scheme, rest] = address.split('://');
  return `intent://${rest}#Intent;scheme=${scheme};package=com.android.chrome;S.browser_fallback_url=${encodeURIComponent(address)};end`;
}

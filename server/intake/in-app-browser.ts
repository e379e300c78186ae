/**
 * Which applications open a link in a window of their own instead of a browser: no second window, often no GPS, no camera.
 * Android's WebView says `; wv)`; the others name themselves. On iOS such a window is a WebKit without the word Safari.
 */
const NAMED =
  /\b(FBA[NV]|FB_IAB|FBIOS|Instagram|WhatsApp|Line|Twitter|MicroMessenger|musical_ly|BytedanceWebview|TikTok)\b/;

/** The system of an in-app browser; null for a browser. Judged for this one answer and kept nowhere. */
export function inAppBrowser(userAgent = ''): 'android' | 'ios' | null {
  if (/Android/.test(userAgent)) return /; wv\)/.test(userAgent) || NAMED.test(userAgent) ? 'android' : null;
  if (!/iPhone|iPad|iPod/.test(userAgent)) return null;
  return NAMED.test(userAgent) || !/Safari\//.test(userAgent) ? 'ios' : null;
}

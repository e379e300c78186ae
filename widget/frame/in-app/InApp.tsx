import type { Language } from '../../../api-client/contract/primitives.ts';
import { data, state } from '../state.ts';
import { inAppText } from './in-app-text.ts';
import { browserAddress, chromeIntent } from './ways-out.ts';

/** In the window of WhatsApp, Facebook or Instagram the form works, but often without GPS and camera: the way to a browser. */
export function InApp() {
  const text = inAppText[state.language satisfies Language];
  const address = browserAddress(data.serviceUrl, data.topLevel, location);
  return (
    <p class="notice">
      {data.inApp === 'ios' ? text.ios : text.android}{' '}
      {data.inApp === 'android' && (
        // The window the form stands in may be a frame; an application is started by the whole page alone.
        <a href={chromeIntent(address)} target="_top">
          {text.open}
        </a>
      )}
    </p>
  );
}

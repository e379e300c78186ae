/**
 * What a host page loads: `<script src="…/embed.js" data-agency="dpupr" async></script>`. It puts the form where the script
 * stands, in a cross-origin iframe that no script of the host page can read. Everything is wrapped: whatever goes wrong, the
 * host page goes on. Sizes count here (0.7 kB), hence the terseness.
 */
import { heightFor } from './frame/host.ts';

const script = document.currentScript as HTMLScriptElement | null;
const TAG = 'titik-terang';
/** How long a frame may keep silent before a plain link stands in for it, in milliseconds. */
const PATIENCE = 8000;

try {
  // Replaced by the build when the service's address is fixed; otherwise it is where this script came from.
  const service = __SERVICE_URL__ || new URL(script?.src ?? '').origin;

  class TitikTerang extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      const query = new URLSearchParams();
      for (const name of ['agency', 'lang', 'accent']) {
        const value = this.getAttribute(name);
        if (value) query.set(name, value);
      }
      const link = () => {
        const anchor = document.createElement('a');
        anchor.textContent = 'Buka formulir aduan';
        anchor.href = `${service}/lapor?${query}`;
        anchor.target = '_blank';
        anchor.rel = 'noreferrer';
        anchor.style.cssText =
          'display:inline-block;padding:.8em 1.2em;border:2px solid;border-radius:10px;color:inherit;font:600 1rem system-ui';
        root.replaceChildren(anchor);
      };
      // Without a secure context the frame could not seal: the form opens in a tab of its own.
      if (!isSecureContext) return link();
      const frame = document.createElement('iframe');
      frame.title = 'Formulir aduan';
      frame.allow = 'geolocation; camera; web-share; clipboard-write';
      frame.src = `${service}/bingkai?${query}`;
      frame.style.cssText = `display:block;width:100%;border:0;height:${heightFor(this.parentElement?.clientWidth ?? 0)}px`;
      const timer = setTimeout(link, PATIENCE);
      addEventListener('message', ({ source, origin, data }) => {
        if (source !== frame.contentWindow || origin !== service || data?.titikTerang !== 1) return;
        clearTimeout(timer);
        frame.style.height = `${Number(data.height)}px`;
      });
      root.append(frame);
    }
  }

  // A second script tag on the same page finds the element there.
  customElements.get(TAG) || customElements.define(TAG, TitikTerang);
  if (script?.parentNode !== document.head) {
    const element = document.createElement(TAG);
    for (const [name, value] of Object.entries(script?.dataset ?? {}))
      element.setAttribute(name, value ?? '');
    script?.after(element);
  }
} catch {}

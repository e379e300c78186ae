/**
 * What a host page loads: `<script src="…/embed.js" data-agency="dpupr" async></script>`. It puts the form where the script
 * stands, in a cross-origin iframe that no script of the host page can read. Everything is wrapped: whatever goes wrong, the
 * host page goes on. Sizes count here (0.7 kB), hence the terseness; what the attributes mean the server decides.
 */
import { CARD_HEIGHT, FRAME_HEIGHT } from './frame/host.ts';

try {
  const script = document.currentScript as HTMLScriptElement;
  const TAG = 'titik-terang';
  // Replaced by the build when the service's address is fixed; otherwise it is where this script came from.
  const service = __SERVICE_URL__ || new URL(script.src).origin;

  const create = (options?: object) => {
    const element = document.createElement(TAG);
    Object.assign(element.dataset, options);
    return element;
  };
  window.TitikTerang = { mount: (place, options) => place.appendChild(create(options)) };
  // In the head or in an element of ours the script brings the element to life, and adds none.
  script.closest(`head,${TAG}`) || script.after(create(script.dataset));

  // Last, since it throws for a second script tag on the same page, which finds the element there.
  customElements.define(
    TAG,
    class extends HTMLElement {
      connectedCallback() {
        if (this.shadowRoot) return;
        const root = this.attachShadow({ mode: 'open' });
        const query = new URLSearchParams();
        const [accent, label, mode] = ['accent', 'label', 'mode', 'agency', 'lang', 'village'].map((name) => {
          const value = this.getAttribute(name) || this.dataset[name];
          if (value) query.set(name, value);
          return value;
        });
        const title =
          label ||
          (mode === 'tracker' ? 'Pantau aduan' : mode === 'card' ? 'Aduan selesai' : 'Formulir aduan');
        /** In place of all that stood here before; `style` is the text of it, which no policy of the host forbids to a script. */
        const put = <Name extends 'a' | 'iframe'>(name: Name, properties: object) => {
          const element = Object.assign(document.createElement(name), properties);
          root.replaceChildren(element);
          return element;
        };
        const link = () =>
          put('a', {
            textContent: title,
            href: `${service}/lapor?${query}`,
            target: '_blank',
            rel: 'noreferrer',
            style: `display:inline-block;padding:1em;border:3px solid ${accent || 'orange'};background:#123;color:#fff;font:600 1em system-ui`,
          });
        const open = () => {
          const frame = put('iframe', {
            title,
            allow: 'geolocation; camera; web-share; clipboard-write',
            src: `${service}/bingkai?${query}`,
            style: `display:block;width:100%;border:0;height:${mode === 'card' ? CARD_HEIGHT : FRAME_HEIGHT}px`,
          });
          // A blocked frame would be a blank: a plain link stands in for one that keeps silent.
          const timer = setTimeout(link, 8000);
          addEventListener('message', ({ source, origin, data }) => {
            if (source === frame.contentWindow && origin === service && data.titikTerang === 1)
              clearTimeout(timer);
          });
          return frame;
        };

        // Against `* { … !important }` of the host; width and margins are the host's to choose.
        this.style = 'width:100%;display:block!important;height:auto!important';
        // Without a secure context the frame could not seal: the form opens in a tab of its own.
        if (!isSecureContext) link();
        else if (mode !== 'button') open();
        else
          link().onclick = (event) => {
            // A column narrower than this holds a button, but no form.
            if (this.clientWidth < 280) return;
            event.preventDefault();
            const frame = open();
            frame.onload = frame.focus as () => void;
          };
      }
    },
  );
} catch {}

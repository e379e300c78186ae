/** The service's origin, put in by `build.ts`; empty when the loader is to use its own address. */
declare const __SERVICE_URL__: string;

/** What a host page may call once `customElements.whenDefined('titik-terang')` has resolved. */
interface Window {
  TitikTerang: {
    /** Puts a widget at the end of `place` and returns it. `options` are the attributes by name: agency, village, lang, accent, label, mode. */
    mount(place: Element, options?: Record<string, string>): HTMLElement;
  };
}

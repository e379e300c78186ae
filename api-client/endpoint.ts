/** How to reach one origin. `fetch` is passed in so that a test or the demo can hand over `app.request`. */
export interface Endpoint {
  baseUrl: string;
  fetch?: typeof fetch;
  /** In which language refusals are to be said; without it the browser's own. */
  language?: () => string;
}

import type { Language } from '../../api-client/contract/primitives.ts';

/** A category as the first step shows it, in the page's language. */
export interface FormCategory {
  code: string;
  name: string;
  hint: string;
  /** Present when nobody translated the hint. */
  hintIn?: 'id';
  /** Opens on our own top-level page only. */
  confidential: boolean;
}

/**
 * What the server writes into `frame.html` in place of `"__FORM_DATA__"`: JSON with every `<` escaped as `\u003c`, so that
 * the first step needs no second request. The same document serves `/bingkai` (in the iframe), `/lapor` and `/lacak`.
 */
export interface FormData {
  mode: 'form' | 'tracker';
  /** True on `/lapor` and `/lacak`, false in the iframe. */
  topLevel: boolean;
  language: Language;
  /** The agency whose page embeds the form; null on our own page. */
  agencyCode: string | null;
  agencyName: string | null;
  /** The district or village whose page it is: it stands in the form already, and in a frame nothing else does. */
  regionCode: string | null;
  /** Present in the window of another application, by its system: a browser is offered. */
  inApp?: 'android' | 'ios';
  /** CSS colours for our buttons and the text on them, chosen by the server from the host page's accent; null for ours. */
  accent: { button: string; text: string } | null;
  instanceName: string;
  regencyName: string;
  emergencyNumber: string;
  /** The regency's IANA zone; until the server names it, the browser's own is used. */
  timeZone?: string;
  /** Origins without a slash at the end. */
  serviceUrl: string;
  siteUrl: string;
  /** What a key list must be signed by; null while no keys exist. */
  recoveryFingerprint: string | null;
  /** False while no key list exists: identity cannot be given. */
  identityReady: boolean;
  categories: FormCategory[];
}

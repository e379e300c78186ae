import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Headers every answer of ours carries; a page adds its own Content-Security-Policy. */
export function commonHeaders(options: {
  crossOriginResource: 'same-origin' | 'cross-origin';
  /** What pages of this origin may use themselves; nobody else's, and nothing else. A page may send a policy of its own. */
  uses?: readonly Power[];
}): MiddlewareHandler {
  const common = secureHeaders({
    referrerPolicy: 'no-referrer',
    xContentTypeOptions: 'nosniff',
    // frame-ancestors says it per page; X-Frame-Options knows no lists.
    xFrameOptions: false,
    xXssProtection: false,
    crossOriginResourcePolicy: options.crossOriginResource,
    crossOriginOpenerPolicy: 'same-origin',
    strictTransportSecurity: 'max-age=31536000; includeSubDomains',
  });
  const permissions = permissionsPolicy(options.uses ?? []);
  return async (context, next) => {
    await common(context, next);
    const { headers } = context.res;
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', NO_PAGE);
    if (!headers.has('permissions-policy')) headers.set('permissions-policy', permissions);
  };
}

/** For answers that are no page: opened as one, they can do and load nothing. */
const NO_PAGE = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

type Power = 'camera' | 'geolocation';

const POWERS = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/** A Permissions-Policy: what a page may use itself, and the origins it may lend the same to by a frame's `allow`. */
export function permissionsPolicy(uses: readonly Power[], lentTo: readonly string[] = []): string {
  const allowed = `(${['self', ...lentTo.map((origin) => `"${origin}"`)].join(' ')})`;
  return POWERS.map(
    (power) => `${power}=${(uses as readonly string[]).includes(power) ? allowed : '()'}`,
  ).join(', ');
}

/** Joins directives to a policy; an empty list of sources becomes 'none'. */
export function contentSecurityPolicy(directives: Record<string, readonly string[]>): string {
  return Object.entries(directives)
    .map(([name, sources]) => (sources.length === 0 ? `${name} 'none'` : `${name} ${sources.join(' ')}`))
    .join('; ');
}

import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Headers every answer of ours carries; a page adds its own Content-Security-Policy. */
export function commonHeaders(options: {
  crossOriginResource: 'same-origin' | 'cross-origin';
}): MiddlewareHandler {
  return secureHeaders({
    referrerPolicy: 'no-referrer',
    xContentTypeOptions: 'nosniff',
    // frame-ancestors says it per page; X-Frame-Options knows no lists.
    xFrameOptions: false,
    xXssProtection: false,
    crossOriginResourcePolicy: options.crossOriginResource,
    crossOriginOpenerPolicy: 'same-origin',
    strictTransportSecurity: 'max-age=31536000; includeSubDomains',
  });
}

/** Joins directives to a policy; an empty list of sources becomes 'none'. */
export function contentSecurityPolicy(directives: Record<string, readonly string[]>): string {
  return Object.entries(directives)
    .map(([name, sources]) => (sources.length === 0 ? `${name} 'none'` : `${name} ${sources.join(' ')}`))
    .join('; ');
}

import * as v from 'valibot';
import { localDate, shortCode } from '../primitives.ts';

/**
 * An origin exactly as a browser writes it: scheme, host and port, nothing after. Encrypted, but for this very machine. The host's
 * letters are counted out: a semicolon is lawful in a URL's host and would end the directive it is written into.
 */
export const hostOrigin = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(
    /^(https:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http:\/\/(localhost|127\.0\.0\.1))(:\d{1,5})?$/,
    'an origin such as https://desa.example.id',
  ),
  v.check((origin) => URL.canParse(origin) && new URL(origin).origin === origin, 'an exact origin'),
);

/** GET /api/administration/hosts: where forms may stand, and who asked for one without being on the list. */
export const hosts = v.strictObject({
  /** Agencies with a list of their own; any other is shown on every https page. */
  agencies: v.array(
    v.strictObject({
      agencyCode: shortCode,
      origins: v.array(v.strictObject({ origin: v.string(), lastSeenOn: v.nullable(localDate) })),
    }),
  ),
  asking: v.array(
    v.strictObject({
      /** Null: the form of the whole regency. */
      agencyCode: v.nullable(shortCode),
      /** What the page asks for and nobody knows: the general form stands in. Null for a code that is known, or none. */
      unknownCode: v.nullable(v.string()),
      origin: v.string(),
      lastSeenOn: localDate,
      count: v.number(),
      ignored: v.boolean(),
    }),
  ),
});
export type Hosts = v.InferOutput<typeof hosts>;

/** POST /api/administration/hosts/allow and /remove */
export const hostOfAgency = v.strictObject({ agencyCode: shortCode, origin: hostOrigin });
export type HostOfAgency = v.InferOutput<typeof hostOfAgency>;

/** POST /api/administration/hosts/ignore */
export const ignoreHost = v.strictObject({
  /** As the list has it, an unknown one too. */
  agencyCode: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  origin: v.pipe(v.string(), v.maxLength(200)),
});

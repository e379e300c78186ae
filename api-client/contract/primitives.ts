import * as v from 'valibot';

/** A complaint's internal id: UUIDv4, made by the reporter's browser; associated data of her seal. Never public. */
export const complaintId = v.pipe(v.string(), v.uuid(), v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4/));

/** The open number of a published case: 10 Crockford base-32 characters, lower case, random. */
export const publicId = v.pipe(v.string(), v.regex(/^[0-9abcdefghjkmnpqrstvwxyz]{10}$/));

/** 16 digits beginning with 0; the last is an ISO 7064 MOD 11,10 check digit. Secret: only in bodies. */
export const trackingCode = v.pipe(v.string(), v.regex(/^0\d{15}$/));

/** A tracking code as a person typed it; the server takes out spaces and dashes and answers all wrong ones alike. */
export const typedTrackingCode = v.pipe(v.string(), v.maxLength(40));

/** A stored photo: 128 random bits in hex. Says nothing about the upload. */
export const photoId = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

/** Short lower-case code of a category or an agency. */
export const shortCode = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{1,39}$/));

/** Kemendagri's dotted region code, kept as text: 33.18, 33.18.01 or 33.18.01.2001. */
export const regionCode = v.pipe(v.string(), v.regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/));

/** A calendar day in the instance's zone, YYYY-MM-DD. */
export const localDate = v.pipe(v.string(), v.isoDate());

/** A calendar month in the instance's zone, YYYY-MM. */
export const localMonth = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** An instant in UTC with milliseconds, as `Date.toISOString()` writes it. */
export const instant = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));

/** WGS 84, decimal degrees. */
export const point = v.strictObject({
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
});
export type Point = v.InferOutput<typeof point>;

export const base64url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]*$/));

export const language = v.picklist(['id', 'en', 'jv']);
export type Language = v.InferOutput<typeof language>;

export const channel = v.picklist([
  'widget',
  'whatsapp',
  'instagram',
  'facebook',
  'x',
  'telegram',
  'email',
  'phone',
  'walk_in',
  'sp4n',
  'open311',
]);
export type Channel = v.InferOutput<typeof channel>;

export const agencyKind = v.picklist(['opd', 'kecamatan', 'desa', 'bumd', 'vertical', 'inspectorate']);
export type AgencyKind = v.InferOutput<typeof agencyKind>;

/** How exactly a category's place may be told to the public. */
export const placePrecision = v.picklist(['spot', 'cell', 'village', 'none']);
export type PlacePrecision = v.InferOutput<typeof placePrecision>;

/** Text a person typed: trimmed, without control characters but line breaks, at most `maximum` UTF-16 units. */
export const typedText = (minimum: number, maximum: number) =>
  v.pipe(
    v.string(),
    v.normalize('NFC'),
    v.trim(),
    v.minLength(minimum),
    v.maxLength(maximum),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
    v.regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/),
  );

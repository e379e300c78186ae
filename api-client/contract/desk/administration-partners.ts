import * as v from 'valibot';
import { instant } from '../primitives.ts';

/** A host as it stands in a URL, with its port where it has one. */
export const mediaHost = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?$/, 'a host such as foto.example.id'),
);

const partnerId = v.pipe(v.string(), v.uuid());

/** GET /api/administration/partners: the applications that file here through Open311. Never their keys. */
export const partners = v.strictObject({
  partners: v.array(
    v.strictObject({
      partnerId,
      name: v.string(),
      mediaHosts: v.array(mediaHost),
      createdAt: instant,
      endedAt: v.nullable(instant),
    }),
  ),
});
export type Partners = v.InferOutput<typeof partners>;

/** POST /api/administration/partners */
export const addPartner = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(100)),
  mediaHosts: v.pipe(v.array(mediaHost), v.maxLength(20)),
});
export type AddPartner = v.InferOutput<typeof addPartner>;

/** Its key, shown this once: the server keeps a keyed hash alone. */
export const partnerAdded = v.strictObject({ partnerId, apiKey: v.string() });

/** POST /api/administration/partners/end */
export const endPartner = v.strictObject({ partnerId });

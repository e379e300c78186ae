import * as v from 'valibot';
import { shortCode } from '../api-client/contract/primitives.ts';
import { regionalDayOff } from './casework/deadlines/regional-day-off.ts';
import type { Database } from './database/connect.ts';

/** Who must have a second factor before she may work. */
export const secondFactorDuty = v.picklist(['nobody', 'sensitive_roles', 'everybody']);

/** What regencies forward most; an instance writes its own. */
const USUAL_OWNERS = [
  { name: 'PT PLN (Persero)', hint: 'listrik, tiang, lampu jalan bermeter PLN' },
  { name: 'Pemerintah Provinsi', hint: 'jalan provinsi, SMA dan SMK' },
  { name: 'Balai Pelaksanaan Jalan Nasional', hint: 'jalan dan jembatan nasional' },
  { name: 'Balai Besar Wilayah Sungai', hint: 'sungai, tanggul, bendung' },
  { name: 'Kementerian Agama', hint: 'madrasah, KUA' },
  { name: 'Kepolisian Resor', hint: 'pidana, SIM, lalu lintas' },
  { name: 'Kantor Pertanahan', hint: 'sertifikat, sengketa tanah' },
  { name: 'BPJS Kesehatan', hint: 'kepesertaan dan iuran' },
  { name: 'Telkom', hint: 'tiang dan kabel telekomunikasi' },
];

/** What an instance may decide otherwise than the program; each is a row of `operations_setting`, its value JSON. */
const settings = v.strictObject({
  /** How long a reporter sees the page before everybody does, in working days; 0: she is not asked. */
  sayWorkingDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(30)), 3),
  /** Together on Monday mornings in an order that tells nothing, or each as soon as it may. */
  publicationBatch: v.optional(v.picklist(['weekly', 'at_once']), 'weekly'),
  /** A complaint entered by hand came in at most this many days ago. */
  entryMaximumDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366)), 30),
  /** By category code; a category without a rule has the defaults. */
  categoryRules: v.optional(
    v.record(
      shortCode,
      v.strictObject({
        /** Whether the public reads days or months of receipt, solution and photos. */
        dates: v.optional(v.picklist(['day', 'month']), 'day'),
        /** A second verifier approves before anything goes out. */
        secondApproval: v.optional(v.boolean(), false),
        /** Metres within which another complaint of the category may be the same matter. */
        duplicateRadius: v.optional(v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(5_000)), 150),
      }),
    ),
    {},
  ),
  /** Regional holidays and joint leave, beside the shipped calendar; also in `server.policy.regionalDaysOff`. */
  regionalDaysOff: v.optional(v.pipe(v.array(regionalDayOff), v.maxLength(200)), []),
  /** Who outside the regency is often the right owner; `hint` says of what. */
  outsideOwners: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          name: v.pipe(v.string(), v.trim(), v.minLength(3), v.maxLength(200)),
          hint: v.pipe(v.string(), v.trim(), v.maxLength(200)),
        }),
      ),
      v.maxLength(100),
    ),
    USUAL_OWNERS,
  ),
  /** Openings of identity one verifier may make in 24 hours. */
  identityQuota: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500)), 30),
  /** Days after closing when text, photos and place of a complaint are to be erased. */
  retentionDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(30), v.maxValue(3_650)), 365),
  /** Hours after which one must sign in again, whatever one does. */
  sessionHours: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24)), 12),
  /** Minutes without use after which a session ends; not for officers of agencies. */
  idleMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(480)), 30),
  /** Days for which everybody sees her own sign-ins. */
  signInDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(7), v.maxValue(365)), 90),
  /** `sensitive_roles`: verifiers and administrators. */
  secondFactorDuty: v.optional(secondFactorDuty, 'nobody'),
});
export type Settings = v.InferOutput<typeof settings>;
export type CategoryRule = Settings['categoryRules'][string];

const ROW_NAMES: Record<keyof Settings, string> = {
  sayWorkingDays: 'say_working_days',
  publicationBatch: 'publication_batch',
  entryMaximumDays: 'entry_maximum_days',
  categoryRules: 'category_rules',
  regionalDaysOff: 'regional_days_off',
  outsideOwners: 'outside_owners',
  identityQuota: 'identity_quota',
  retentionDays: 'retention_days',
  sessionHours: 'session_hours',
  idleMinutes: 'idle_minutes',
  signInDays: 'sign_in_days',
  secondFactorDuty: 'second_factor_duty',
};

/** The settings as they stand now; what has no row has its default. Throws ValiError for a row nobody can read. */
export async function readSettings(database: Pick<Database, 'selectFrom'>): Promise<Settings> {
  const rows = await database
    .selectFrom('operations_setting')
    .select(['name', 'value'])
    .where('name', 'in', Object.values(ROW_NAMES))
    .execute();
  const stored = Object.entries(ROW_NAMES).flatMap(([key, name]) => {
    const row = rows.find((each) => each.name === name);
    return row ? [[key, JSON.parse(row.value)]] : [];
  });
  return v.parse(settings, Object.fromEntries(stored));
}

/** Changes the given settings and leaves the others. Throws ValiError for a value that is none. */
export async function saveSettings(
  database: Pick<Database, 'insertInto'>,
  change: v.InferInput<typeof settings>,
  now: Date,
): Promise<void> {
  const checked = v.parse(settings, change);
  for (const key of Object.keys(change) as (keyof Settings)[]) {
    const name = ROW_NAMES[key];
    const row = { value: JSON.stringify(checked[key]), changed_at: now.toISOString() };
    await database
      .insertInto('operations_setting')
      .values({ name, ...row })
      .onConflict((conflict) =>
        conflict.column('name').doUpdateSet((fields) => ({
          ...row,
          version: fields('operations_setting.version', '+', 1),
        })),
      )
      .execute();
  }
}

/** Rises with every change to one of the named settings: of two administrators one wins. */
export async function settingsVersion(
  database: Pick<Database, 'selectFrom'>,
  keys: readonly (keyof Settings)[],
): Promise<number> {
  const rows = await database
    .selectFrom('operations_setting')
    .select('version')
    .where(
      'name',
      'in',
      keys.map((key) => ROW_NAMES[key]),
    )
    .execute();
  return rows.reduce((sum, row) => sum + row.version, 0);
}

export function ruleOf(settings: Settings, categoryCode: string): CategoryRule {
  return (
    settings.categoryRules[categoryCode] ?? { dates: 'day', secondApproval: false, duplicateRadius: 150 }
  );
}

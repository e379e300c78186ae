import type { Staff } from './sign-in-staff.ts';

/** Of two offices it is written down what they handle: the form on their pages offers no more. */
const HANDLED: Record<string, string[]> = {
  dpupr: ['jalan-rusak', 'saluran-air'],
  dishub: ['lampu-jalan', 'parkir-lalu-lintas'],
};

/** Writes it down through the administrator's own route, before the invented year begins. */
export async function writeHandledCategories({ administrator }: Staff): Promise<void> {
  const { agencies } = await administrator.administeredAgencies();
  for (const { code, version, name, shortName, kind, regionCode } of agencies) {
    const categories = HANDLED[code];
    if (categories)
      await administrator.changeAgency(code, { version, name, shortName, kind, regionCode, categories });
  }
}

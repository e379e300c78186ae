import type { PublicAgency } from '../../../api-client/contract/public/instance.ts';
import { agencyRules } from './agency-rules.ts';

const GENERIC =
  /^(?:dinas|kantor|badan|pemerintah|desa|kelurahan|kecamatan|kabupaten|kota|unit|layanan|dan|umum)$/i;

/**
 * Agencies that a text with an accusation names: by short name, by the words of their name that no other has, or as the village's or
 * district's own ("perangkat desa", "pak camat"). They are no handlers to propose; who the subject is, a person says. Pure.
 */
export function accusedAgencies(
  text: string,
  agencies: readonly PublicAgency[],
  place: { villageCode: string | null; districtCode: string | null },
): string[] {
  if (!agencyRules.accusation.test(text)) return [];
  const says = (words: RegExp) => words.test(text);
  return agencies
    .filter((agency) => {
      // The inspectorate is whom one complains to.
      if (agency.kind === 'inspectorate') return false;
      if (agency.kind === 'desa' && agency.regionCode === place.villageCode) {
        if (
          says(
            /\b(?:perangkat|kepala|kantor|balai|pegawai|petugas|oknum|pemerintah) (?:desa|kelurahan)\b|\b(?:kades|lurah|kadus|carik|sekdes|bayan|modin)\b/iu,
          )
        )
          return true;
      }
      if (agency.kind === 'kecamatan' && agency.regionCode === place.districtCode) {
        if (says(/\b(?:kantor|pegawai|petugas|oknum) kecamatan\b|\bcamat\b/iu)) return true;
      }
      return names(agency).some((name) => says(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu')));
    })
    .map(({ code }) => code);
}

/** Its short name, and the first two of its name's own words: "Dinas Perhubungan", "perhubungan". */
function names({ shortName, name }: PublicAgency): string[] {
  const own = name
    .replace(/\b(?:Kabupaten|Kota) .*$/u, '')
    .split(/\s+/)
    .filter((word) => word.length > 3 && !GENERIC.test(word));
  const spelled = own[0] && /^Dinas /u.test(name) ? [`dinas ${own[0]}`] : [];
  return [shortName, ...spelled].map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

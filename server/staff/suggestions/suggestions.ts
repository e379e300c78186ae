import type { Suggestions } from '../../../api-client/contract/desk/suggestions.ts';
import type { Server } from '../../server.ts';
import { accusedAgencies } from './accused-agencies.ts';
import { agencyRules } from './agency-rules.ts';
import { registerMemory } from './register-memory.ts';
import { suggestAgencies } from './suggest-agencies.ts';
import { suggestCategory } from './suggest-category.ts';

/** Category and agencies for a complaint, from its text, place and page and from what the register shows. */
export async function suggestionsFor(
  server: Server,
  complaint: {
    text: string;
    village_code: string | null;
    subject_agency_code: string | null;
    preselected_agency_code: string | null;
  },
): Promise<Suggestions> {
  const { reference } = server;
  const memory = await registerMemory(server);
  const villageCode = complaint.village_code;
  const districtCode = villageCode === null ? null : (reference.region(villageCode)?.parentCode ?? null);
  const accused = accusedAgencies(complaint.text, reference.agencies, { villageCode, districtCode });
  const excluded = new Set(accused);
  if (complaint.subject_agency_code !== null) excluded.add(complaint.subject_agency_code);
  return {
    category: suggestCategory(complaint.text, reference.categories, memory.words),
    agencies: reference.categories.map((category) => ({
      categoryCode: category.code,
      choices: suggestAgencies(
        {
          text: complaint.text,
          category,
          villageCode,
          districtCode,
          preselected: complaint.preselected_agency_code,
          excluded,
        },
        reference.agencies,
        memory.handled,
      ),
    })),
    accused,
    outside: agencyRules.outside.exec(complaint.text)?.[0] ?? null,
  };
}

import type { Suggestions } from '../../../api-client/contract/desk/suggestions.ts';
import type { Involved } from '../../casework/may-handle.ts';
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
    preselected_agency_code: string | null;
  },
  involved: Involved,
): Promise<Suggestions> {
  const { reference } = server;
  const memory = await registerMemory(server);
  const villageCode = complaint.village_code;
  const districtCode = villageCode === null ? null : (reference.region(villageCode)?.parentCode ?? null);
  const accused = accusedAgencies(complaint.text, reference.agencies, { villageCode, districtCode });
  const excluded = new Set(accused);
  const handles = await server.connection.database
    .selectFrom('operations_agency_category')
    .innerJoin('published_agency', 'published_agency.code', 'operations_agency_category.agency_code')
    .select(['agency_code', 'category_code'])
    .where('published_agency.retired_on', 'is', null)
    .execute();
  return {
    category: suggestCategory(
      complaint.text,
      reference.categories.filter(({ retired }) => !retired),
      memory.words,
    ),
    agencies: reference.categories.map((category) => ({
      categoryCode: category.code,
      choices: suggestAgencies(
        {
          text: complaint.text,
          category,
          villageCode,
          districtCode,
          preselected: complaint.preselected_agency_code,
          involved,
          listed: new Set(
            handles.filter((row) => row.category_code === category.code).map((row) => row.agency_code),
          ),
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

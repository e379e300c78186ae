import { data, state, update } from '../state.ts';

/** Regions, bounds and names in every language; fetched once. Throws when the network is gone. */
export async function needInstance(): Promise<void> {
  if (state.instance) return;
  const { client } = await import('../api.ts');
  // Without a network the installed form has what its service worker keeps.
  const instance = await client.instance().catch(() => client.instance(data.topLevel));
  update({ instance });
  translate();
  preselectRegion();
}

/** Category names in the chosen language, once they are known. */
export function translate(): void {
  for (const category of data.categories) {
    const known = state.instance?.categories.find(({ code }) => code === category.code);
    if (known) category.name = known.name[state.language];
  }
  update();
}

/** On a village's or a district's page its own region stands there already. */
function preselectRegion(): void {
  const { draft, instance } = state;
  const code = data.regionCode;
  if (!code || draft.place.districtCode) return;
  const region = instance?.regions.find((candidate) => candidate.code === code);
  const village = region?.level === 'village';
  const place = {
    ...draft.place,
    districtCode: (village ? region.parentCode : code) ?? '',
    villageCode: village ? code : '',
  };
  update({ draft: { ...draft, place } });
}

import { checkCases } from './check-cases.ts';
import { checkDownloads } from './check-downloads.ts';
import { checkIdentifiers } from './check-identifiers.ts';
import { checkManifest, checkSumsIn } from './check-manifest.ts';
import { checkMap } from './check-map.ts';
import { checkMapMonths } from './check-map-months.ts';
import { checkPhotos } from './check-photos.ts';
import { checkPlaces } from './check-places.ts';
import { checkSnapshots } from './check-snapshots.ts';
import { checkStatistics } from './check-statistics.ts';
import { checkTexts } from './check-texts.ts';
import type { Findings } from './finding.ts';
import type { Folder } from './folder.ts';
import { checkKinds, type Publication, readPublication } from './publication.ts';

/** Everything a publication folder says is checked by itself, wherever it lies. Returns what it holds. */
export async function checkPublication(folder: Folder, findings: Findings): Promise<Publication> {
  await checkManifest(folder, findings);
  checkKinds(folder, findings);
  const publication = await readPublication(folder, findings);
  // The revisions name the checksums of the snapshots, so they stand in the manifest alone.
  await checkSumsIn(folder, 'data', findings, ['revisi.json']);
  checkCases(publication, findings);
  checkPlaces(publication, findings);
  await checkMap(folder, publication, findings);
  await checkMapMonths(folder, publication, findings);
  await checkDownloads(folder, publication, findings);
  await checkSnapshots(folder, publication, findings);
  if (publication.statistics) checkStatistics(publication.statistics, findings);
  await checkPhotos(folder, publication, findings);
  checkTexts(publication, findings);
  await checkIdentifiers(folder, findings);
  return publication;
}

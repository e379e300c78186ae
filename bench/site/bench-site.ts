import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePublication } from '../../tests/fixtures/publication.ts';
import { networks } from '../browser/conditions.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { gateLine, isKept } from '../gate.ts';
import { describeMachine, load } from '../machine.ts';
import { writeResults } from '../write-results.ts';
import { type LighthouseScore, scorePages } from './lighthouse-pages.ts';
import { type Builds, buildSite, measureBuilds } from './measure-builds.ts';
import { type Interaction, measureInteractions } from './measure-interactions.ts';
import { measureMainThread } from './measure-main-thread.ts';
import type { MapData } from './measure-map-data.ts';
import { siteGates, siteReport } from './report.ts';
import { serveSite } from './serve-site.ts';

const MAP_SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** The two GeoJSON maps with a million take minutes and gigabytes; what grows with N shows before. */
const BROWSER_SIZES = [1_000, 10_000, 100_000];
const LIGHTHOUSE_PORT = 9_341;
const DEMO_CASES = 60;

export type BenchSiteOptions = {
  chromium: string;
  /** Sizes of the whole builds; 100,000 takes most of an hour on two cores. */
  builds: readonly number[];
  runs: number;
  command: string;
  say(line: string): void;
};

/** Measures map, builds and pages of the site, writes the result and says whether every limit is kept. */
export async function benchSite({
  chromium,
  builds,
  runs,
  command,
  say,
}: BenchSiteOptions): Promise<boolean> {
  const loadBefore = load();
  const mapData = MAP_SIZES.map((size) => inOwnProcess(size));
  say(`map data of ${MAP_SIZES.join(', ')} points done`);
  const browser = await launchBrowser(chromium);
  const mainThread = await measureMainThread(browser, BROWSER_SIZES, runs).finally(() => browser.close());
  say('maps in the browser done');
  const { lighthouse, interactions } = await measureDemoSite(chromium);
  say('Lighthouse and presses done');
  const built: Builds[] = [];
  const write = () => {
    const measured = { mapData, mainThread, lighthouse, interactions, builds: built };
    const gates = siteGates(measured);
    const result = {
      name: 'site',
      title: 'The public site: map, builds, pages',
      command,
      machine: describeMachine(chromium),
      loadBefore,
      loadAfter: load(),
      gates,
      body: siteReport(measured, runs),
      figures: measured,
    };
    return writeResults(result, new Date()).then((path) => ({ path, gates }));
  };
  // Also after each part: a long run that is broken off keeps what it knows.
  let { path, gates } = await write();
  for (const cases of builds) {
    built.push(await measureBuilds(cases));
    say(`builds of ${cases} cases done`);
    ({ path, gates } = await write());
  }
  for (const gate of gates) say(gateLine(gate));
  say(path);
  return gates.every(isKept);
}

/** In a process of its own, so that its peak of memory is its own. */
function inOwnProcess(points: number): MapData {
  const script = join(import.meta.dirname, 'map-data-process.ts');
  return JSON.parse(
    execFileSync(process.execPath, [script, String(points)], { encoding: 'utf8' }),
  ) as MapData;
}

async function measureDemoSite(
  chromium: string,
): Promise<{ lighthouse: LighthouseScore[]; interactions: Interaction[] }> {
  const scratch = await mkdtemp(join(tmpdir(), 'titik-terang-bench-'));
  const cases = await writePublication(join(scratch, 'publication'), { cases: DEMO_CASES });
  await buildSite(join(scratch, 'publication'), join(scratch, 'site'));
  const served = await serveSite(join(scratch, 'site'));
  const withPhotos = cases.find(({ photos }) => photos.length > 0);
  const pages = new Map([
    ['home', `${served.origin}/`],
    ['map', `${served.origin}/peta.html`],
    ['case with two photos', `${served.origin}/aduan/${withPhotos?.publicId}.html`],
    ['statistics', `${served.origin}/statistik.html`],
  ]);
  try {
    const lighthouse = await scorePages(chromium, LIGHTHOUSE_PORT, pages, networks.toReversed());
    const browser = await launchBrowser(chromium);
    const casePath = `/aduan/${withPhotos?.publicId}.html`;
    const interactions = await measureInteractions(browser, served.origin, casePath).finally(() =>
      browser.close(),
    );
    return { lighthouse, interactions };
  } finally {
    await served.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

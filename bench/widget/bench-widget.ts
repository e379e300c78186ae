import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startService } from '../../tests/widget/start-service.ts';
import { buildWidget } from '../../widget/build.ts';
import { networks, slowdowns } from '../browser/conditions.ts';
import { launchBrowser } from '../browser/launch-browser.ts';
import { serveFiles } from '../browser/serve-files.ts';
import { gateLine, isKept } from '../gate.ts';
import { describeMachine, load } from '../machine.ts';
import { writeResults } from '../write-results.ts';
import type { Contender } from './contender.ts';
import { measureJourney } from './measure-journey.ts';
import { measureStart } from './measure-start.ts';
import { buildPeers, peerFiles } from './peer-pages.ts';
import { type Sample, widgetGates, widgetReport } from './report.ts';
import { widgetBytes } from './widget-pieces.ts';

const AGENCY = 'desa-sawahlintang';

export type BenchWidgetOptions = {
  chromium: string;
  /** Times that each form is opened under each condition; the median counts. */
  runs: number;
  command: string;
  say(line: string): void;
};

/** Measures our form beside its peers, writes the result and says whether every limit of the widget is kept. */
export async function benchWidget({ chromium, runs, command, say }: BenchWidgetOptions): Promise<boolean> {
  const loadBefore = load();
  const scratch = await mkdtemp(join(tmpdir(), 'titik-terang-bench-'));
  await buildWidget({ outDir: join(scratch, 'widget') });
  const bytes = await widgetBytes(join(scratch, 'widget'));
  const peers = await buildPeers();
  const running = await startService();
  const page = await (await fetch(running.village)).text();
  const style = await (await fetch(`${running.village}/style.css`)).text();
  const host = await serveFiles(peerFiles(peers, page, style));
  const browser = await launchBrowser(chromium);
  try {
    const ownPage = `${running.service}/lapor?agency=${AGENCY}`;
    const contenders: Contender[] = [
      { name: 'Titik Terang, embedded', url: running.village, from: 'host page' },
      { name: 'Titik Terang, own page', url: ownPage, from: 'navigation' },
      ...peers.map(
        ({ name, path }): Contender => ({ name, url: `${host.origin}${path}.html`, from: 'host page' }),
      ),
    ];
    // What is compiled and compressed at the first request is not measured.
    for (const contender of contenders) await measureStart(browser, contender, networks[2] ?? fail(), 1);
    const samples: Sample[] = [];
    for (let run = 0; run < runs; run += 1) {
      for (const network of networks) {
        for (const slowdown of slowdowns) {
          const order = run % 2 === 0 ? contenders : contenders.toReversed();
          for (const contender of order) {
            const start = await measureStart(browser, contender, network, slowdown);
            samples.push({ name: contender.name, network: network.name, slowdown, ...start });
          }
        }
      }
      say(`run ${run + 1} of ${runs} done`);
    }
    const journeys = [];
    for (let run = 0; run < runs; run += 1)
      journeys.push(await measureJourney(browser, ownPage, networks[2] ?? fail(), 6));
    const measured = {
      bytes,
      peers: peers.map(({ name, bytes: own }) => ({ name, bytes: own })),
      samples,
      journeys,
    };
    const gates = widgetGates(measured);
    const path = await writeResults(
      {
        name: 'widget',
        title: 'The form beside its peers',
        command,
        machine: describeMachine(chromium),
        loadBefore,
        loadAfter: load(),
        gates,
        body: widgetReport(measured, runs),
        figures: measured,
      },
      new Date(),
    );
    for (const gate of gates) say(gateLine(gate));
    say(path);
    return gates.every(isKept);
  } finally {
    await browser.close();
    await host.close();
    await running.stop();
    await rm(scratch, { recursive: true, force: true });
  }
}

function fail(): never {
  throw new Error('there is no such network');
}

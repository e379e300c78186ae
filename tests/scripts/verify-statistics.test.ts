import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  NoFiguresError,
  verifyStatisticsFolder,
} from '../../scripts/verify-statistics/verify-statistics-folder.ts';
import { rowOfCase } from '../../server/disclosure/snapshots/row-of-case.ts';
import { snapshotRecordOf } from '../../server/disclosure/snapshots/take-snapshot.ts';
import { computeStatistics } from '../../server/disclosure/statistics/compute-statistics.ts';
import { downloadFiles } from '../../server/publish/downloads/download-files.ts';
import { writeSnapshotFolders } from '../../server/publish/snapshots/snapshot-folders.ts';
import { inventedFacts, inventedOther } from '../fixtures/invented-facts.ts';
import { inventedCases, inventedInstance } from '../fixtures/publication.ts';
import { options } from '../server/disclosure/statistics/build-facts.ts';

const S = '2026-11-20T17:00:00.000Z';
const DAY = '2026-11-21';
const nothing = () => undefined;
let folder: string;

/** Statistics, rows and one snapshot of 90 invented cases, without pages and photos. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'titik-figures-'));
  const cases = inventedCases(90);
  const statistics = computeStatistics(inventedFacts(cases, S), {
    ...options,
    ...inventedOther,
    snapshot: S,
  });
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  };
  await write('statistics.json', JSON.stringify(statistics));
  for (const [path, text] of downloadFiles(cases, { agencies: [], categories: [], regions: [] }))
    await write(path, text);
  const record = snapshotRecordOf(inventedInstance({}), statistics);
  const reference = { region: nothing, category: nothing, agency: nothing };
  const rows = cases.map((each) => rowOfCase(each, reference));
  await writeSnapshotFolders([DAY], async () => ({ record, rows }), [], write);
});
afterAll(() => rm(folder, { recursive: true }));

/** The figures named as falsified after a change of one file; the file is put back. */
async function falsified(path: string, change: (text: string) => string): Promise<string[]> {
  const before = await readFile(join(folder, path), 'utf8');
  const after = change(before);
  expect(after, 'the damage damages something').not.toBe(before);
  await writeFile(join(folder, path), after);
  try {
    const checked = await verifyStatisticsFolder(folder);
    return checked.flatMap(({ report }) => report.falsified.map(({ figure }) => figure));
  } finally {
    await writeFile(join(folder, path), before);
  }
}

test('every figure of a true publication is recomputed or has its reason, and none is falsified', async () => {
  for (const { file, report, unknown } of await verifyStatisticsFolder(folder)) {
    expect(report.falsified, file).toEqual([]);
    expect(unknown, file).toEqual([]);
    expect(report.comparisons).toBeGreaterThan(1500);
  }
});

// biome-ignore lint/suspicious/noExplicitAny: a lie has whatever shape it needs
type Lie = [figure: RegExp, lie: (figures: any) => unknown];

test.each<Lie>([
  [/^register\.resolvedShare/, ({ register }) => (register.resolvedShare = { value: 0.99 })],
  [/^register\.resolved\b/, ({ register }) => (register.resolved += 5)],
  [/^register\.resolvedInterval\.low/, ({ register }) => (register.resolvedInterval.low += 0.01)],
  [/^invalid\.rows/, ({ invalid }) => (invalid.rows[0].count += 1)],
  [/^channels\.rows\[\]\.valid/, ({ channels }) => (channels.rows[0].valid -= 1)],
  [/^funnel\.followedUp/, ({ funnel }) => (funnel.followedUp += 3)],
  [/^resolution\.median/, ({ resolution }) => (resolution.median.value -= 24)],
  [/^resolution\.points\[\]\.incidence/, ({ resolution }) => (resolution.points[9].incidence += 0.002)],
  [/^firstAnswer\.points\[\]\.low/, ({ firstAnswer }) => (firstAnswer.points[3].low += 0.001)],
  [
    /^finalResolution\.points\[\]\.atRisk/,
    ({ finalResolution }) => (finalResolution.points[4].censored += 1),
  ],
  [
    /^cohorts\.rows\[\]\.cells\[\]\.resolved .*all months/,
    ({ cohorts }) => (cohorts.rows[2].cells[1].resolved += 1),
  ],
  [/^cohorts\.rows\[\]\.cells\[\]\.mature/, ({ cohorts }) => (cohorts.rows[0].cells[0].mature = false)],
  [
    /^answerCohorts\.rows\[\]\.cells\[\]\.substantive/,
    ({ answerCohorts }) => (answerCohorts.rows[0].cells[3].substantive += 2),
  ],
  [/^deadlines\[\]\.headline/, ({ deadlines }) => (deadlines[0].headline = { value: 1 })],
  [/^deadlines\[\]\.n/, ({ deadlines }) => (deadlines[0].breached -= 4)],
  [
    /^backlog\.bands\[\]\.open/,
    ({ backlog }) => {
      backlog.bands[4].open -= 2;
      backlog.bands[0].open += 2;
    },
  ],
  [/^backlog\.oldestDays/, ({ backlog }) => (backlog.oldestDays = 3)],
  [/^backlog\.flows\[\]\.openAfter/, ({ backlog }) => (backlog.flows[1].openAfter += 1)],
  [/^satisfaction\.responseRate/, ({ satisfaction }) => (satisfaction.responseRate = { value: 0.9 })],
  [/^reopened\.reopenedWithin30Days/, ({ reopened }) => (reopened.reopenedWithin30Days = 40)],
  [/^earlier\.channels/, ({ earlier }) => (earlier.channels[0].ended += 1)],
  [/^refusals\.criteria/, ({ refusals }) => (refusals.criteria[1].count += 1)],
  [
    /^refusals\.quarters\[\]\.channelTotals/,
    ({ refusals }) => {
      const cells = refusals.quarters[0].cells.flat();
      cells.find((cell: object) => 'value' in cell).value += 90;
    },
  ],
  [/^scorecards\.rows\[\]\.valid/, ({ scorecards }) => (scorecards.rows[0].valid += 7)],
  [
    /^crossTabs\[\]\.(row|column)Totals/,
    ({ crossTabs }) => {
      const table = crossTabs.find(({ cells }: { cells: object[][] }) =>
        cells.flat().some((cell) => 'value' in cell),
      );
      table.cells.flat().find((cell: object) => 'value' in cell).value += 50;
    },
  ],
])('names %s when it is falsified', async (figure, lie) => {
  const named = await falsified('statistics.json', (text) => {
    const figures = JSON.parse(text);
    lie(figures);
    return JSON.stringify(figures);
  });
  expect(named).toContainEqual(expect.stringMatching(figure));
});

test('names a table of a snapshot that says something else than its figures', async () => {
  const named = await falsified(`data/${DAY}/statistik-bukti.csv`, (text) =>
    text.replace(/photo,\d+/, 'photo,999'),
  );
  expect(named).toEqual(['statistik-bukti.csv selesai (row 1)']);
});

test('names a published row that contradicts itself or the aggregates', async () => {
  const path = 'data/aduan-selesai.csv';
  expect(await falsified(path, (text) => text.replace(',met,', ',breached,'))).toEqual([
    expect.stringMatching(/^aduan\.hasil_batas/),
  ]);
  const twice = (text: string) =>
    text +
    text
      .split('\r\n')
      .slice(1, -1)
      .flatMap((line) => [line, line])
      .join('\r\n');
  expect(await falsified(path, twice)).toContainEqual(
    expect.stringMatching(/^resolution\.points\[\]\.events/),
  );
});

test('a figure without a rule is not passed over', async () => {
  const path = join(folder, 'statistics.json');
  const before = await readFile(path, 'utf8');
  await writeFile(path, JSON.stringify({ ...JSON.parse(before), happiness: { share: 0.99 } }));
  const [current] = await verifyStatisticsFolder(folder);
  await writeFile(path, before);
  expect(current?.unknown).toEqual(['happiness.share']);
});

test('the command ends with 1 and the name of the figure', async () => {
  const path = join(folder, 'statistics.json');
  const before = await readFile(path, 'utf8');
  const run = () =>
    promisify(execFile)(process.execPath, ['scripts/verify-statistics.ts', folder]).then(
      ({ stdout }) => ({ code: 0, stdout }),
      (error: { code: number; stdout: string }) => error,
    );
  expect(await run()).toMatchObject({ code: 0, stdout: expect.stringContaining('is true') });
  await writeFile(path, before.replace(/"oldestDays":\d+/, '"oldestDays":1'));
  const { code, stdout } = await run();
  await writeFile(path, before);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^falsified statistics\.json: backlog\.oldestDays is 1, recomputed \d+$/m);
});

test('a folder without figures is refused in one sentence', async () => {
  await expect(verifyStatisticsFolder(join(folder, 'data'))).rejects.toBeInstanceOf(NoFiguresError);
});

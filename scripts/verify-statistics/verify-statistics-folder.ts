import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkRegister } from './check-register.ts';
import { checkRest } from './check-rest.ts';
import { checkRows } from './check-rows.ts';
import { checkTable } from './check-tables.ts';
import { checkTimes } from './check-times.ts';
import { parseCsv } from './csv.ts';
import type { Figures } from './figures.ts';
import { placesIn } from './places.ts';
import { Report } from './report.ts';

/** There is nothing to recompute; the message says why. */
export class NoFiguresError extends Error {
  override name = 'NoFiguresError';
}

/** What was found in one statistics file and what lies beside it; `file` is relative to the folder. */
export type Checked = {
  file: string;
  report: Report;
  /** Places nobody looked at; a new figure without a rule. */
  unknown: string[];
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Recomputes every published figure of a publication folder (or a built site) from the published rows and aggregates: the current ones and
 * those of each dated snapshot. Shares no line with the code that wrote them.
 * @throws {NoFiguresError} without statistics.json
 */
export async function verifyStatisticsFolder(root: string): Promise<Checked[]> {
  const home = existsSync(join(root, 'publikasi')) ? join(root, 'publikasi') : root;
  if (!existsSync(join(home, 'statistics.json')))
    throw new NoFiguresError(
      `There is no statistics.json in ${root}. Name a publication folder or a built site.`,
    );
  const checked = [await check(home, 'statistics.json', 'data/aduan-selesai.csv', [])];
  const data = join(home, 'data');
  const days = existsSync(data) ? (await readdir(data)).filter((name) => DAY.test(name)).sort() : [];
  for (const day of days) {
    const tables = (await readdir(join(data, day))).filter((name) => /^statistik-.+\.csv$/.test(name));
    const named = tables.sort().map((name) => `data/${day}/${name}`);
    checked.push(await check(home, `data/${day}/statistik.json`, `data/${day}/aduan.csv`, named));
  }
  return checked;
}

async function check(home: string, file: string, rowsFile: string, tables: string[]): Promise<Checked> {
  const text = (path: string) => readFile(join(home, path), 'utf8');
  const report = new Report();
  let figures: Figures;
  try {
    figures = JSON.parse(await text(file)) as Figures;
  } catch {
    throw new NoFiguresError(`${file} cannot be read.`);
  }
  for (const each of [checkRegister, checkTimes, checkRest]) {
    try {
      each(figures, report);
    } catch (error) {
      // A file of an older shape lacks what this version compares.
      report.cannot(
        `the file has another shape: ${error instanceof Error ? error.message : error}`,
        `${file} (${each.name})`,
      );
    }
  }
  if (existsSync(join(home, rowsFile))) checkRows(parseCsv(await text(rowsFile)), figures, report);
  for (const path of tables) {
    const name = /statistik-(.+)\.csv$/.exec(path)?.[1] ?? '';
    checkTable(name, parseCsv(await text(path)), figures, report);
  }
  const unknown = [...placesIn(figures)].filter((place) => !isKnown(place, report));
  return { file, report, unknown };
}

/** A rule for a whole list counts for its items. */
function isKnown(place: string, report: Report): boolean {
  const known = [...report.recomputed, ...report.given.keys()];
  return known.some(
    (each) => place === each || place.startsWith(`${each}.`) || place.startsWith(`${each}[]`),
  );
}

import { NoFiguresError, verifyStatisticsFolder } from './verify-statistics/verify-statistics-folder.ts';

/** Recomputes every published figure: npm run verify:statistics -- DIR */
async function verifyStatistics(root: string | undefined): Promise<boolean> {
  if (!root) throw new NoFiguresError('Name a folder: npm run verify:statistics -- DIR');
  const checked = await verifyStatisticsFolder(root);
  let wrong = 0;
  const reasons = new Map<string, Set<string>>();
  for (const { file, report, unknown } of checked) {
    for (const { figure, published, recomputed } of report.falsified) {
      console.log(`falsified ${file}: ${figure} is ${show(published)}, recomputed ${show(recomputed)}`);
    }
    for (const place of unknown) console.log(`unchecked ${file}: ${place} has no rule`);
    wrong += report.falsified.length + unknown.length;
    console.log(
      `${file}: ${report.comparisons} comparisons, ${report.recomputed.size} kinds of figures, ${report.falsified.length} falsified`,
    );
    for (const [figure, reason] of report.given) {
      if (report.recomputed.has(figure)) continue;
      reasons.set(reason, (reasons.get(reason) ?? new Set()).add(figure));
    }
  }
  for (const [reason, figures] of reasons) {
    console.log(`not recomputed, because ${reason}:`);
    console.log(`  ${[...figures].join(', ')}`);
  }
  console.log(
    wrong === 0
      ? 'every figure that can be recomputed is true'
      : `${wrong} figures are not what they should be`,
  );
  return wrong === 0;
}

const show = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

try {
  if (!(await verifyStatistics(process.argv[2]))) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof NoFiguresError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

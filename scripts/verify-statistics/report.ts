/** A figure that is not what the published rows and aggregates give. */
export type Falsified = { figure: string; published: unknown; recomputed: unknown };

/**
 * What became of each published number. A figure is named by its place in the file (`register.resolvedShare`); lists are named as a
 * whole (`months.rows[].valid`), because one rule holds for each of their lines.
 */
export class Report {
  readonly falsified: Falsified[] = [];
  /** Places compared with something they follow from. */
  readonly recomputed = new Set<string>();
  /** Places from which others follow, or of which nothing else is published; with the reason. */
  readonly given = new Map<string, string>();
  #comparisons = 0;

  get comparisons(): number {
    return this.#comparisons;
  }

  /** The published value must be what was recomputed; `label` tells which line of a list is meant. */
  equal(figure: string, published: unknown, recomputed: unknown, label = ''): void {
    this.recomputed.add(figure);
    this.#comparisons += 1;
    if (JSON.stringify(published) === JSON.stringify(recomputed)) return;
    this.falsified.push({ figure: label ? `${figure} (${label})` : figure, published, recomputed });
  }

  /** For shares and bands: equal in all decimals that are published. */
  near(figure: string, published: unknown, recomputed: number, label = ''): void {
    const fits = typeof published === 'number' && Math.abs(published - recomputed) < 1.01e-4;
    this.equal(figure, published, fits ? published : Math.round(recomputed * 10_000) / 10_000, label);
  }

  /** The published number cannot lie outside what is known. */
  within(figure: string, published: number, low: number, high: number, label = ''): void {
    this.recomputed.add(figure);
    this.#comparisons += 1;
    if (published >= low && published <= high) return;
    const name = label ? `${figure} (${label})` : figure;
    this.falsified.push({ figure: name, published, recomputed: `between ${low} and ${high}` });
  }

  /** Says of places why nothing recomputes them. */
  cannot(reason: string, ...figures: string[]): void {
    for (const figure of figures) this.given.set(figure, reason);
  }
}

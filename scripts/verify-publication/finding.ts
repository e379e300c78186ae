export type Level = 'error' | 'warning';

/** One thing wrong with a folder; `file` is relative to it, with forward slashes, or `.` for the folder itself. */
export interface Finding {
  level: Level;
  file: string;
  sentence: string;
}

/** Every check is handed this and says what it saw; none stops at its first finding. */
export class Findings {
  readonly all: Finding[] = [];
  readonly #prefix: string;

  constructor(prefix = '') {
    this.#prefix = prefix;
  }

  error(file: string, sentence: string): void {
    this.all.push({ level: 'error', file: this.#prefix + file, sentence });
  }

  warning(file: string, sentence: string): void {
    this.all.push({ level: 'warning', file: this.#prefix + file, sentence });
  }

  count(level: Level): number {
    return this.all.filter((finding) => finding.level === level).length;
  }
}

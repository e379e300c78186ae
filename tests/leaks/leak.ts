/** One deliberate leak: a change to one place of the sources that a test must turn red for. */
export interface Leak {
  /** What gets out, in a few words. */
  title: string;
  /** Path from the project's folder. */
  file: string;
  /** Stands exactly once in the file. */
  find: string;
  replace: string;
  /** Test files of which at least one must fail. */
  caughtBy: string[];
}

/** What is told of a past besides what was found in it. */
export interface PastReport {
  /** What stands before paths of files. */
  readonly prefix: string;
  /** What is to be said of the name that was given. */
  readonly about: readonly string[];
  /** What could not be read, and where the past ends. */
  readonly notes: readonly string[];
  readonly isComplete: boolean;
}

/** One point in the past of a workspace: a commit, a release, or the working tree as it is now. */
export interface Point {
  /** The id of a commit; empty for the working tree. */
  readonly id: string;
  /** The points before it that hold what it came from, the first parent first. */
  readonly parents: readonly string[];
  /** `1.4.0`, where points are releases. */
  readonly release?: string;
  /** The day that its author gave a commit, or that of a release; none for the working tree. */
  readonly date?: string;
  readonly author?: string;
  /** The first line of what a commit says. */
  readonly subject?: string;
}

/** The working tree, before it is committed or released. */
export function unsaved(parents: readonly string[]): Point {
  return { id: '', parents };
}

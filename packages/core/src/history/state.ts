import type { Workspace } from '../model/workspace.js';

/** A workspace as it stood once: in a release, or after a commit. */
export interface State {
  /** A version, or the id of a commit. */
  readonly label: string;
  /** Its day, `YYYY-MM-DD`. */
  readonly date?: string;
  /** May be read when it is first asked for. */
  readonly workspace: Workspace;
}

import type { Diagnostic } from '../diagnostic.js';
import type { Bump, Comparison, Source } from '../diff/index.js';
import type { Workspace } from '../model/workspace.js';
import type { ReviewTarget } from './target.js';

/** What a review tells of, and where its links lead. */
export interface Review {
  readonly base: Workspace;
  readonly head: Workspace;
  readonly comparison: Comparison;
  /** The folder of the workspace, as the repository names it: one comment for each. */
  readonly folder: string;
  /** What stands above all, instead of how many changes there are. */
  readonly heading?: string;
  /** Of the text: `en` when absent. */
  readonly language?: string;
  /** `3f1c9aa…8d02b71`. */
  readonly range?: string;
  /** The tool and its version. */
  readonly tool?: string;
  /** The largest version that changesets of the change declare; absent where nobody knows. */
  readonly declared?: Bump | 'none';
  /** What a check finds on head and not on base, and how many findings of base are gone. */
  readonly findings?: { readonly added: readonly Diagnostic[]; readonly removed: number };
  /** What the rules say of the entries of head that accept changes. */
  readonly acceptances?: readonly Diagnostic[];
  /** Where a line can be read; the place alone is shown when absent. */
  lineUrl?(source: Source, side: 'base' | 'head'): string | undefined;
  /** Where a kind of change is explained. */
  helpUrl?(id: string): string | undefined;
  readonly reportUrl?: string;
  /** Where it is read: `github` when absent. */
  readonly target?: ReviewTarget;
  /** At most so many UTF-16 units; 60,000 when absent. */
  readonly budget?: number;
}

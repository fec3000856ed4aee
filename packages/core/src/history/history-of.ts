import type { Subject } from '../diagnostic.js';
import type { Change } from '../diff/change.js';
import { type Comparison, diff } from '../diff/diff.js';
import { isInSameText } from '../diff/untouched.js';
import { buildWorkspace } from '../model/build.js';
import type { Workspace } from '../model/workspace.js';
import { changesTo } from './changes-to.js';
import { type Hop, hopsOf } from './hops.js';
import type { State } from './state.js';
import { thingAt } from './things.js';

/** What a state brought to a thing. */
export interface HistoryEntry<S extends State = State> {
  /** The state that it came with. */
  readonly state: S;
  readonly what: 'added' | 'changed' | 'removed';
  /** What the thing is called in that state, or was called last where it is gone. */
  readonly subject: Subject;
  /** In the order of the comparison. Of what came or went as a part of something larger, that may be the only one. */
  readonly changes: readonly Change[];
}

/** How a history is told. */
export interface HistoryOptions {
  /** Whether it tells of what stands in the thing as well: of the steps of a stage, of the items of a journey. */
  readonly inside?: boolean;
  /** Of messages and names: `en` when absent. */
  readonly language?: string;
  /** For who has compared these workspaces already; `diff` when absent. */
  compare?(base: Workspace, head: Workspace): Comparison;
}

/**
 * What became of one thing over states, which are given oldest first; the newest change comes first. The thing is named
 * as the newest state that holds it does, and followed by id through renames and moves. States that brought it nothing
 * are left out, and so are those in which it could not be read: what they brought is told of the next one. The oldest
 * state that holds it has it added.
 */
export function historyOf<S extends State>(
  states: readonly S[],
  thing: Subject,
  { inside = false, language = 'en', compare = (base, head) => diff(base, head, { language }) }: HistoryOptions = {},
): readonly HistoryEntry<S>[] {
  return [...hopsOf(states, thing)].flatMap((hop) => {
    const { head, before, after } = hop;
    const subject = after ?? before;
    if (subject === undefined || isTheSame(hop)) return [];
    const base = hop.base?.workspace ?? buildWorkspace([]);
    const { changes } = compare(base, head.workspace);
    const told = changesTo(changes, { ...hop, base, head: head.workspace }, inside);
    const what = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    return what === 'changed' && told.length === 0 ? [] : [{ state: head, what, subject, changes: told }];
  });
}

/** Whether nothing can have become of a thing: it stands in the same text under the same path. */
function isTheSame({ base, head, before, after }: Hop<State>): boolean {
  const [was, is] = [base && before && thingAt(base.workspace, before), after && thingAt(head.workspace, after)];
  if (!base || !was || !is || was.path !== is.path || 'measurements' in was.more || 'measurements' in is.more)
    return false;
  const [old, fresh] = [base.workspace.config.locales[0], head.workspace.config.locales[0]];
  return old === fresh && isInSameText({ base: was, head: is });
}

import { isOpen } from '../derive/pain.js';
import { painPointNamed } from '../model/items.js';
import { pathsOver } from './paths-over.js';
import type { State } from './state.js';

/**
 * The state since which a pain point, `journey#id`, is open without a break: the first of the unbroken run, up to the
 * newest of the states. States in which it could not be read break no run. Undefined where it is not open now.
 */
export function openSince<S extends State>(states: readonly S[], path: string): S | undefined {
  const paths = pathsOver(states, { kind: 'pain-point', path });
  let since: S | undefined;
  for (const [index, state] of [...states.entries()].reverse()) {
    const name = paths[index];
    const painPoint = name === undefined ? undefined : painPointNamed(state.workspace, name);
    if (painPoint && isOpen(painPoint)) since = state;
    else if (painPoint || !state.workspace.incomplete.has('journey')) break;
  }
  return since;
}

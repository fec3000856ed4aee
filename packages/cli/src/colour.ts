import type { Io } from './command.js';

/** Whether results may be coloured: on a terminal that can, unless `NO_COLOR` says no; `FORCE_COLOR` says yes. */
export function wantsColour({ env, terminal }: Io): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return terminal.stdout && env.TERM !== 'dumb';
}

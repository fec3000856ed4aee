import { expect } from 'vitest';
import { call, type Surroundings } from './call.js';
import { stateOf } from './folder.js';

/** Holds that a command could not run, says so in these words alone, and leaves everything below its folder as it was. */
export async function expectRefusal(
  args: readonly string[],
  surroundings: Surroundings,
  [message, next]: readonly [message: string, next?: string],
): Promise<void> {
  const before = stateOf(surroundings.cwd);
  expect(await call(args, surroundings)).toEqual({
    code: 2,
    stdout: '',
    stderr: `✗ ${message}\n${next === undefined ? '' : `→ ${next}\n`}`,
  });
  expect(stateOf(surroundings.cwd)).toEqual(before);
}

/** Does something without the rights of the superuser, to whom no file is closed. */
export async function unprivileged<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work();
  process.seteuid?.('nobody');
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

import { from0 } from './from-0.js';
import type { Migration } from './migration.js';

/** Every change of the model since its first version, oldest first. What was released once is never taken out. */
export const migrations: readonly Migration[] = [from0];

/** The version of the model that everything behind the reader sees. */
export const currentVersion = 1;

/** What leads from a version to the current one, in order. */
export function migrationsSince(version: number): readonly Migration[] {
  return migrations.filter(({ from }) => from >= version);
}

/** Whether a value is an older version of the model, which can be read. */
export function isOlderVersion(value: unknown): value is number {
  return migrations.some(({ from }) => from === value);
}

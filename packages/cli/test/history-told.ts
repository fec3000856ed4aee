import { call } from './call.js';
import type { Edit } from './history-repository.js';

/** A step of the repository that the tests write, by its reference. */
export const step = 'book-appointment:book/calls-reception';
/** Edits of it: another name, a worse feeling, another id of its stage. */
export const named: Edit = ['name: Calls during the lunch break', 'name: Calls at lunch'];
export const worse: Edit = ['score: -1.5', 'score: -2'];
export const otherStage: readonly Edit[] = [
  ['  - id: book\n', '  - id: booking\n    formerly: [book]\n'],
  ['at: [book/', 'at: [booking/'],
];

/** An entry as JSON tells it. */
export interface Entry {
  readonly commit: string | null;
  readonly release?: string;
  readonly what: string;
  readonly path: string;
  readonly changes: readonly { readonly id: string }[];
}

/** Each entry as its commit or release, what it is, the thing and the ids of its changes. */
export async function told(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await call(['history', ...args, '--format', 'json'], { cwd });
  const { entries }: { readonly entries: readonly Entry[] } = JSON.parse(stdout);
  return entries.map(({ commit, release, what, path, changes }) =>
    [release ?? commit?.slice(0, 7) ?? 'now', what, path, ...changes.map(({ id }) => id)].join(' '),
  );
}

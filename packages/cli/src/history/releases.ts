import { committedAt, dayOf, type Repository, refusal } from '@journey-as-code/core/node';
import type { Point } from './point.js';

/** A version that is released: `1.4.0`, perhaps with what comes before it, `-beta.2`. */
const version = /^\d+\.\d+\.\d+(?:-[0-9a-z.-]+)?$/i;

/** The releases of a package, the highest version first: its tags `name@1.4.0` on any branch, each after the one below it. */
export async function releasesOf(name: string, timeZone: string, repository: Repository): Promise<readonly Point[]> {
  const { code, stdout, stderr } = await repository.run(
    ...['-c', 'versionsort.suffix=-'],
    'for-each-ref',
    '--sort=-version:refname',
    '--format=%(refname)%00',
    `refs/tags/${name}@*`,
  );
  if (code !== 0) throw refusal(stderr);
  const start = `refs/tags/${name}@`;
  const tags = stdout
    .split('\0')
    .map((line) => line.trim())
    .filter((tag) => tag.startsWith(start) && version.test(tag.slice(start.length)));
  const objects = await repository.objects.read(tags.map((tag) => `${tag}^{commit}`));
  const points = tags.flatMap((tag, index) => {
    const commit = objects[index];
    const instant = commit && committedAt(commit);
    const date = instant === undefined ? {} : { date: dayOf(instant, timeZone) };
    return commit ? [{ id: commit.id, release: tag.slice(start.length), ...date }] : [];
  });
  return points.map((point, index) => {
    const before = points[index + 1];
    return { ...point, parents: before ? [before.id] : [] };
  });
}

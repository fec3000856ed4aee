import { type Repository, refusal } from '@journey-as-code/core/node';
import semver from 'semver';

/** A tag that names a release. */
export interface ReleaseTag {
  /** `journeys@1.4.0` */
  readonly tag: string;
  /** `1.4.0` */
  readonly version: string;
  /** What it points to, whatever that is. */
  readonly id: string;
}

/** Which tags are releases. */
export interface TagRules {
  /** How they are called, with an asterisk for the version. */
  readonly tags: string;
  /** Versions that are left out. */
  readonly without: readonly string[];
}

/**
 * The tags of a repository that name a version as semver.org writes it, without build metadata; newest first. Asks for
 * names alone, so that a tag which points to nothing hides no other.
 */
export async function releaseTags(
  { run }: Pick<Repository, 'run'>,
  { tags, without }: TagRules,
): Promise<readonly ReleaseTag[]> {
  const start = `refs/tags/${tags.slice(0, -1)}`;
  const { code, stdout, stderr } = await run('for-each-ref', '--format=%(objectname) %(refname)', `${start}*`);
  if (code !== 0) throw refusal(stderr);
  const found = stdout.split('\n').flatMap((line): readonly ReleaseTag[] => {
    const [id = '', name = ''] = line.split(' ');
    const version = name.slice(start.length);
    const isVersion = version.length <= 64 && semver.parse(version)?.version === version;
    return isVersion && !without.includes(version) ? [{ tag: name.slice('refs/tags/'.length), version, id }] : [];
  });
  return found.sort((a, b) => semver.rcompare(a.version, b.version));
}

/** Whether a version comes before the release that it prepares. */
export function isPreRelease(version: string): boolean {
  return semver.prerelease(version) !== null;
}

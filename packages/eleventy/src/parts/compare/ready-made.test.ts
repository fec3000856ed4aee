import { expect, test } from 'vitest';
import { pagesWith, threeReleases } from '../../../test/three-releases.js';
import { pathOfPair, readyMade } from './ready-made.js';

/** The ready-made pairs of these versions, newest first. */
function pairsOf(versions: readonly string[], latest: string | undefined): readonly string[] {
  const all = versions.map((version) => ({ version, date: '2026-01-01', instant: 0, commit: '' }));
  const releases = { ...threeReleases, all, latest: all.find(({ version }) => version === latest) };
  return readyMade(releases).map(pathOfPair);
}

test('each release has a comparison with the one before it and with the latest, which may not be the newest', () => {
  expect(pairsOf(['2.0.0-rc.1', '1.2.0', '1.1.0', '1.0.0'], '1.2.0')).toEqual([
    'compare/1.2.0...2.0.0-rc.1/',
    'compare/1.1.0...1.2.0/',
    'compare/1.0.0...1.1.0/',
    'compare/1.0.0...1.2.0/',
  ]);
  expect(pairsOf(['1.0.0-rc.2', '1.0.0-rc.1'], undefined)).toEqual(['compare/1.0.0-rc.1...1.0.0-rc.2/']);
  expect(pairsOf(['1.0.0'], '1.0.0')).toEqual([]);
  expect(readyMade(undefined)).toEqual([]);
});

test('where there are no two releases, no page compares', () => {
  const [release] = threeReleases.all;
  const comparing = (paths: readonly { readonly path: string }[]) =>
    paths.map(({ path }) => path).filter((path) => path.includes('/compare/'));
  expect(comparing(pagesWith({ ...threeReleases, all: release ? [release] : [], latest: release }))).toEqual([]);
  expect(comparing(pagesWith(threeReleases)).filter((path) => path.startsWith('en/'))).toEqual([
    'en/compare/',
    'en/compare/1.0.0...1.1.0/',
    'en/compare/1.0.0...1.2.0/',
    'en/compare/1.1.0...1.2.0/',
  ]);
});

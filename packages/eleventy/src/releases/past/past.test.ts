import { expect, test } from 'vitest';
import { buying, hurting, journeyReleases } from '../../../test/journey-releases.js';
import { threeReleases } from '../../../test/three-releases.js';
import { pastOf } from './past.js';

const openSince = (...journeys: readonly string[]) =>
  [...pastOf(journeyReleases(...journeys)).openSince].map(([path, { version }]) => `${path} ${version}`);

test('a curve is told of the first release that has it, under the name of that time', () => {
  const { curves } = pastOf(threeReleases);
  expect(
    [...curves].map(([id, runs]) => [
      id,
      ...runs.map(({ release, stages, score }) => [release.version, stages, score]),
    ]),
  ).toEqual([
    [
      'buy-shoes',
      ['1.2.0', [[1], [0.5, -0.5]], 0.5],
      ['1.1.0', [[1, 0.5], [-1.5]], -0.38],
      ['1.0.0', [[1, 0.5], [0.5]], 0.63],
    ],
    ['return-shoes', ['1.1.0', [[-1]], -1]],
  ]);
  expect(curves.get('buy-shoes')?.map(({ low }) => low)).toEqual([
    { name: { en: 'Pays by card', zh: '刷卡付款' }, score: -0.5 },
    { name: { en: 'Pays by card', zh: '刷卡付款' }, score: -1.5 },
    { name: { en: 'Asks in the chat', zh: '在聊天中提问' }, score: 0.5 },
  ]);
});

test('a journey that was renamed has the curves of its former name', () => {
  const renamed = buying(1).replace('id: buy\n', 'id: purchase\nformerly: [buy]\n');
  const { curves } = pastOf(journeyReleases(buying(0), renamed));
  expect([...curves].map(([id, runs]) => [id, ...runs.map((one) => `${one.id} ${one.release.version}`)])).toEqual([
    ['purchase', 'purchase 1.1.0', 'buy 1.0.0'],
  ]);
});

test('the scores of a step are followed through its renames and moves', () => {
  const { scores } = pastOf(threeReleases);
  expect(
    [...scores].map(([path, runs]) => [path, ...runs.map((one) => `${one.release.version} ${one.score}`)]),
  ).toEqual([
    ['buy-shoes:choose/compares', '1.0.0 1'],
    ['buy-shoes:pay/asks', '1.0.0 0.5'],
    ['buy-shoes:pay/pays-by-card', '1.2.0 -0.5', '1.1.0 -1.5', '1.0.0 0.5'],
    ['return-shoes:return/brings', '1.1.0 -1'],
  ]);
});

test('a pain point is open since the first release of its unbroken run', () => {
  expect(openSince(hurting('open'), hurting('resolved'), hurting('acknowledged'), hurting('in-progress'))).toEqual([
    'buy#slow 1.2.0',
  ]);
  expect(openSince(hurting('open'), hurting('open'))).toEqual(['buy#slow 1.0.0']);
  expect(openSince(buying(0), hurting('open'))).toEqual(['buy#slow 1.1.0']);
  expect(openSince(hurting('open'), buying(0), hurting('open'))).toEqual(['buy#slow 1.2.0']);
  expect(openSince(hurting('open'), hurting('resolved'))).toEqual([]);
  expect(openSince(hurting('open'), hurting('open', 'id: late, formerly: [slow]'))).toEqual(['buy#late 1.0.0']);
});

test('what is newer than the latest release is not told, and without a latest one nothing is', () => {
  const releases = journeyReleases(hurting('open'), hurting('open'), hurting('resolved'));
  const past = pastOf({ ...releases, latest: releases.all[1] });
  expect(past.releases).toEqual(releases.all.slice(1));
  expect([...past.openSince.keys()]).toEqual(['buy#slow']);
  expect(pastOf({ ...releases, latest: undefined })).toEqual({
    releases: [],
    curves: new Map(),
    scores: new Map(),
    openSince: new Map(),
  });
});

test('each release is read once, however often its past is asked for', () => {
  const releases = journeyReleases(hurting('open'), hurting('open'), hurting('open'));
  expect(pastOf(releases)).toBe(pastOf(releases));
  expect(releases.read).toEqual(['1.2.0', '1.2.0', '1.1.0', '1.0.0']);
});

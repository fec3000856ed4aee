import { buildWorkspace, readWorkspace } from '@journey-as-code/core';
import { expect, test } from 'vitest';
import { threeReleases } from '../../../test/three-releases.js';
import type { Release, Releases } from '../release.js';
import { pastOf } from './past.js';

/** Releases by what stands in one journey, oldest first; all but the last two fields of a pain point are given. */
function releasesOf(...journeys: readonly string[]): Releases & { readonly read: readonly string[] } {
  const read: string[] = [];
  const files = new Map(journeys.map((content, index) => [`1.${index}.0`, content]));
  const all = [...files.keys()].toReversed().map((version): Release => ({ version, date: '', instant: 0, commit: '' }));
  return {
    all,
    latest: all[0],
    read,
    workspaceOf(version) {
      read.push(version);
      return buildWorkspace(readWorkspace([{ path: 'buy.journey.yaml', content: files.get(version) ?? '' }]));
    },
    titleOf: () => undefined,
    pagesOf: () => [],
  };
}

const buying = (pains: string) =>
  `kind: journey\nid: buy\nname: Buy\nstages:\n  - { id: pay, name: Pay, steps: [{ id: card, name: Card }] }\npainPoints:\n${pains}`;
const pain = (status: string, more = '') =>
  buying(`  - { id: slow, name: Slow, severity: high, at: [pay], status: ${status}${more} }\n`);
const openSince = (...journeys: readonly string[]) =>
  [...pastOf(releasesOf(...journeys)).openSince].map(([path, { version }]) => `${path} ${version}`);

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
  expect(openSince(pain('open'), pain('resolved'), pain('acknowledged'), pain('in-progress'))).toEqual([
    'buy#slow 1.2.0',
  ]);
  expect(openSince(pain('open'), pain('open'))).toEqual(['buy#slow 1.0.0']);
  expect(openSince(buying('  []\n'), pain('open'))).toEqual(['buy#slow 1.1.0']);
  expect(openSince(pain('open'), buying('  []\n'), pain('open'))).toEqual(['buy#slow 1.2.0']);
  expect(openSince(pain('open'), pain('resolved'))).toEqual([]);
  expect(openSince(pain('open'), pain('open').replace('id: slow', 'id: late, formerly: [slow]'))).toEqual([
    'buy#late 1.0.0',
  ]);
});

test('what is newer than the latest release is not told, and without a latest one nothing is', () => {
  const releases = releasesOf(pain('open'), pain('open'), pain('resolved'));
  const latest = releases.all[1];
  expect(pastOf({ ...releases, latest })).toMatchObject({ releases: releases.all.slice(1) });
  expect([...pastOf({ ...releases, latest }).openSince.keys()]).toEqual(['buy#slow']);
  expect(pastOf({ ...releases, latest: undefined })).toEqual({
    releases: [],
    curves: new Map(),
    scores: new Map(),
    openSince: new Map(),
  });
});

test('each release is read once, however often its past is asked for', () => {
  const releases = releasesOf(pain('open'), pain('open'), pain('open'));
  expect(pastOf(releases)).toBe(pastOf(releases));
  expect(releases.read).toEqual(['1.2.0', '1.2.0', '1.1.0', '1.0.0']);
});

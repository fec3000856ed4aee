import { expect, test } from 'vitest';
import { buying, hurting, journeyReleases } from '../../../test/journey-releases.js';
import { pagesWith, threeReleases } from '../../../test/three-releases.js';
import type { Releases } from '../../releases/release.js';
import { planSite } from '../../site.js';
import { twinText } from '../../twin/twin.js';

/** The same releases, each with the pages that its journeys have in these languages. */
const withPages = (...languages: readonly string[]): Releases => ({
  ...threeReleases,
  titleOf(version, file) {
    const [language = '', , id = ''] = file.split('/');
    return languages.includes(language) && threeReleases.workspaceOf(version).journeys.has(id) ? 'Journey' : undefined;
  },
});
const inBoth = withPages('en', 'zh');

const html = (path: string, releases: Releases) => pagesWith(releases).find((page) => page.path === path)?.html ?? '';
const twin = (path: string, releases: Releases) => twinText({ path, html: html(path, releases) }, new Set());
/** What stands in a part of a page, as its twin says it. */
const told = (path: string, name: string, releases: Releases) =>
  twin(path, releases).split(`\n## ${name}\n\n`)[1]?.split('\n\n## ')[0]?.trim().split('\n');

const link = (version: string, language = 'en') =>
  `[${version}](../../../v/${version}/${language}/journeys/buy-shoes/index.html)`;
const ways = '[What each release changed here](../../releases/journeys/buy-shoes/index.html)';
/** A score that every release turns round. */
const turning = (count: number) =>
  journeyReleases(...Array.from({ length: count }, (_, index) => buying(index % 2 === 0 ? -1 : 1)));

test('a journey tells each release that changed its curve, the newest first, with a way to it', () => {
  expect(told('en/journeys/buy-shoes/', 'History', inBoth)).toEqual([
    '**The curves as a table**',
    '',
    '| Release | Released | Overall | Low point |',
    '| --- | --- | --- | --- |',
    `| ${link('1.2.0')} | 2026-04-01 | +0.5 good | Pays by card −0.5 poor |`,
    `| ${link('1.1.0')} | 2026-03-01 | −0.38 neutral | Pays by card −1.5 very poor |`,
    `| ${link('1.0.0')} | 2026-02-01 | +0.63 good | Asks in the chat +0.5 good |`,
    '',
    ways,
  ]);
});

test('each curve is drawn over the one before it', () => {
  const drawn = html('en/journeys/buy-shoes/', inBoth).split('<div class="past">')[1]?.split('</div>')[0] ?? '';
  const found = drawn.matchAll(/<time[^>]*>([^<]*)|class="line( former)?" d="([^"]*)/g);
  const before = 'M30,22C50,24.3 70,25.6 90,29C120,34.1 150,47.7 180,57';
  const first = 'M30,22C50,24.3 70,29 90,29C120,29 150,29 180,29';
  expect([...found].map(([, day, former, line]) => day ?? `${former ? 'was ' : ''}${line}`)).toEqual([
    '2026-04-01',
    `was ${before}`,
    'M60,22C90,24.3 120,25.5 150,29C170,31.3 190,38.3 210,43',
    '2026-03-01',
    `was ${first}`,
    before,
    '2026-02-01',
    first,
  ]);
});

test('where a release lacks the language of the reader, the way leads to one that it has', () => {
  expect(told('zh/journeys/buy-shoes/', '历史', withPages('en'))?.[4]).toContain(link('1.2.0'));
  expect(told('en/journeys/buy-shoes/', 'History', withPages())?.[4]).toMatch(/^\| 1\.2\.0 \| 2026-04-01/);
});

test('a curve that no release changed is told in a sentence', () => {
  expect(told('en/journeys/return-shoes/', 'History', inBoth)).toEqual([
    'The curve has not changed since release 1.1.0.',
    '',
    ways.replace('buy', 'return'),
  ]);
});

test('at most twelve curves are drawn, and how many are older is said', () => {
  const path = 'en/journeys/buy/';
  expect(html(path, turning(15)).match(/class="line former"/g)).toHaveLength(12);
  expect(told(path, 'History', turning(15))?.[0]).toBe('And 3 earlier curves.');
  expect(html(path, turning(12)).match(/class="line former"/g)).toHaveLength(11);
  expect(told(path, 'History', turning(12))?.[0]).toBe('**The curves as a table**');
});

test('a step whose score changed says from what, to what and since when; at most three changes', () => {
  expect(twin('en/journeys/buy-shoes/', inBoth)).toContain('was +0.5, −1.5 since 1.1.0, −0.5 since 1.2.0');
  expect(twin('en/journeys/buy-shoes/', inBoth).match(/ since 1/g)).toHaveLength(2);
  expect(twin('zh/journeys/buy-shoes/', inBoth)).toContain('原为 +0.5，1.1.0 起 −1.5，1.2.0 起 −0.5');
  expect(twin('en/journeys/buy/', turning(6))).toContain(
    'was −1.0, +1.0 since 1.3.0, −1.0 since 1.4.0, +1.0 since 1.5.0',
  );
  expect(twin('en/journeys/buy/', journeyReleases(buying(1), buying(undefined)))).toContain(
    'was +1.0, not scored since 1.1.0',
  );
});

test('the line of a score holds until a release changes it, with a gap where nobody said', () => {
  const lineOf = (...scores: readonly (number | undefined)[]) =>
    /class="felt">.*?class="line" d="([^"]*)"\/>(<circle)?/.exec(
      html('en/journeys/buy/', journeyReleases(...scores.map((score) => buying(score)))),
    );
  expect(lineOf(2, 2, -2, 2)?.slice(1)).toEqual(['M4,4H32L32,16H46L46,4H60', '<circle']);
  expect(lineOf(2, undefined, -2, undefined)?.slice(1)).toEqual(['M4,4H18M32,16H46', undefined]);
  expect(lineOf(0, 0)).toBeNull();
});

test('a pain point says since when it is open, and for how long on the day of the site', () => {
  const opening = (releases: Releases, asOf: string | undefined = '2025-03-11') =>
    planSite(releases.workspaceOf(releases.latest?.version ?? ''), { diagnostics: () => [], releases, asOf })
      .pages.filter(({ path }) => ['en/journeys/buy/', 'en/pain-points/'].includes(path))
      .map(({ html: page }) => /(?:<dt>Open<\/dt><dd>|data-label="Open"[^>]*>)(.*?)<\/(?:dd|td)>/.exec(page)?.[1]);
  expect(opening(journeyReleases(buying(0), hurting('open')))).toEqual([
    'since 1.1.0, 38 days on 2025-03-11',
    'since 1.1.0<small>38 days on 2025-03-11</small>',
  ]);
  expect(opening(journeyReleases(hurting('open'), hurting('open')))).toEqual([
    'since 1.0.0 or before, at least 69 days on 2025-03-11',
    'since 1.0.0 or before<small>at least 69 days on 2025-03-11</small>',
  ]);
  expect(opening(journeyReleases(buying(0), hurting('open')), '2025-01-20')).toEqual([
    'since 1.1.0',
    'since 1.1.0<small></small>',
  ]);
  expect(opening(journeyReleases(hurting('open'), hurting('resolved')))).toEqual([undefined, expect.any(String)]);
});

test('a team, the home page and the foot of every page lead to the releases', () => {
  expect(told('en/teams/shop/', 'History', inBoth)).toEqual([
    '[What each release changed for this team](../../releases/teams/shop/index.html)',
  ]);
  expect(twin('en/', inBoth)).toContain('[Release 1.2.0](releases/1.2.0/index.html)');
  for (const { path, html: page } of pagesWith(inBoth).filter(({ path }) => path.startsWith('en/'))) {
    expect([path, page.includes('<footer') && !/<footer.*releases\/index\.html/.test(page)]).toEqual([path, false]);
  }
});

test('a site that knows of no releases tells nothing of the past', () => {
  const workspace = threeReleases.workspaceOf('1.2.0');
  const { pages } = planSite(workspace, {
    diagnostics: () => [],
    asOf: '2026-04-01',
    version: '1.2.0',
    folder: 'v/1.2.0/',
  });
  for (const page of pages)
    expect([page.path, /_history|class="felt"|>Open</.exec(page.html)]).toEqual([page.path, null]);
});

import { html } from '../html.js';
import type { ComparedRelease } from '../parts/compare/compared.js';
import { comparison } from '../parts/compare/comparison.js';
import { type Pair, pathOfPair, readyMade } from '../parts/compare/ready-made.js';
import { pageInRelease } from '../parts/compare/release-link.js';
import { differenceOf } from '../releases/differences.js';
import type { Release, Releases } from '../releases/release.js';
import { tellerOf } from '../teller.js';
import { definePage } from './page.js';

interface TwoReleases extends Pair {
  readonly releases: Releases;
}

/** What changed between two releases that many ask for: each and the one before it, each and the latest. */
export const compareReleasesPage = definePage<TwoReleases>({
  id: 'compare-releases',
  isIndexed: false,
  *paths({ options: { releases } }) {
    if (releases === undefined) return;
    for (const pair of readyMade(releases)) yield [pathOfPair(pair), { ...pair, releases }];
  },
  title: ({ from, to }, { strings }) => strings.compareTitle(from.version, to.version),
  description: ({ from, to }, { strings }) => strings.compareDescription(from.version, to.version),
  body({ from, to, releases }, reader) {
    const { strings, href, language, ofSite } = reader;
    const compared = ({ version, date }: Release): ComparedRelease => ({
      version,
      date,
      workspace: releases.workspaceOf(version),
    });
    const [was, is] = [compared(from), compared(to)];
    const difference = differenceOf(releases, from, to, language);
    const { body } = comparison(
      { from: was, to: is, difference, href: (release, target) => ofSite(pageInRelease(release, language, target)) },
      tellerOf(is.workspace, language, strings),
    );
    const others = `${href('compare/')}?from=${encodeURIComponent(from.version)}&to=${encodeURIComponent(to.version)}`;
    return html`<p class="crumb"><a href="${others}">${strings.compareOthers}</a></p>
<h1>${strings.compareTitle(from.version, to.version)}</h1><p class="none">${from.date} – ${to.date}</p>
<div class="comparison">${body}</div>`;
  },
});

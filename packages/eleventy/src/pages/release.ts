import { html } from '../html.js';
import { markdown } from '../markdown.js';
import { changesByJourney, changesCounted, releaseWays } from '../parts/release-changes.js';
import { changelogOf } from '../releases/changelog.js';
import type { Release, Releases } from '../releases/release.js';
import { definePage } from './page.js';

interface ReleaseHere {
  readonly release: Release;
  readonly releases: Releases;
}

/** One release: what its authors say of it, and every change, journey by journey. */
export const releasePage = definePage<ReleaseHere>({
  id: 'release',
  *paths({ options: { releases } }) {
    for (const release of releases?.all ?? []) {
      if (releases) yield [`releases/${release.version}/`, { release, releases }];
    }
  },
  title: ({ release }, { strings }) => strings.release(release.version),
  description: ({ release }, { strings }) => release.headline ?? strings.releasedOn(release.date),
  body({ release, releases }, reader) {
    const { strings, href, language } = reader;
    const { version, date, notes } = release;
    const entry = changelogOf(releases, language).find((one) => one.release.version === version);
    const isLatest = version === releases.latest?.version;
    const lead = entry?.before
      ? changesCounted(entry.changes, reader)
      : strings.firstRelease(releases.workspaceOf(version).journeys.size);
    return html`<p class="crumb"><a href="${href('releases/')}">${strings.allReleases}</a></p>
<h1>${strings.release(version)}${isLatest && html` <span class="tag">${strings.latestRelease}</span>`}</h1><p class="lead">${strings.releasedOn(date)}${strings.space}${lead}</p>
${entry && releaseWays(entry, reader)}${notes !== undefined && html`<div class="prose">${markdown(notes)}</div>`}
${entry && changesByJourney(entry, reader)}`;
  },
});

import { html } from '../html.js';
import { feedFiles, feedLinks } from '../parts/feeds.js';
import { changesCounted } from '../parts/release-changes.js';
import { changelogOf } from '../releases/changelog.js';
import type { Releases } from '../releases/release.js';
import { definePage } from './page.js';

/** Every release, the newest first: its day, what its authors say of it, and how much changed. */
export const releasesPage = definePage<Releases>({
  id: 'releases',
  *paths({ options: { releases } }) {
    if (releases) yield ['releases/', releases];
  },
  title: (_, { strings }) => strings.releases,
  description: (_, { strings }) => strings.releasesLead,
  body(releases, reader) {
    const { strings, href, language } = reader;
    const entries = changelogOf(releases, language).map(({ release, before, changes }) => {
      const { version, date, headline } = release;
      const said = before
        ? changesCounted(changes, reader)
        : strings.firstRelease(releases.workspaceOf(version).journeys.size);
      const isLatest = version === releases.latest?.version;
      return html`<li id="release.${version}"><a href="${href(`releases/${version}/`)}"><b>${version}</b></a> <time datetime="${date}">${date}</time>${isLatest && html` <span class="tag">${strings.latestRelease}</span>`}${headline !== undefined && html`<p>${headline}</p>`}<p class="none">${said}</p></li>
`;
    });
    const compare = releases.all.length > 1 && html`<a href="${href('compare/')}">${strings.compare}</a>`;
    return html`<h1>${strings.releases} <span class="count">${releases.all.length}</span></h1><p class="lead">${strings.releasesLead}</p>
<p class="ways">${compare}${feedLinks('releases/', reader)}</p>
<ol class="plain releases" reversed>
${entries}</ol>`;
  },
  *files({ options }) {
    yield* feedFiles(
      'releases/',
      options,
      ({ changes }) => changes,
      ({ strings }) => strings.releases,
    );
  },
});

import { type Change, changeLevels, journeyOfChange } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import type { ReleaseChanges } from '../releases/changelog.js';
import type { Release } from '../releases/release.js';
import { pathOfPair } from './compare/ready-made.js';
import { journeyLink } from './links.js';

/** How many changes there are of each level, in one sentence. */
export function changesCounted(changes: readonly Change[], { strings }: Reader): string {
  if (changes.length === 0) return strings.noChangeIn;
  const counts = changeLevels.flatMap((level) => {
    const count = changes.filter((change) => change.level === level).length;
    return count === 0 ? [] : [strings.countOfLevel(count, strings.levelsOfChange[level])];
  });
  return strings.changesAre(strings.changesCounted(changes.length), counts.join(strings.listComma));
}

/** What a release changed: by journey, then what journeys share. Small changes are counted. */
export function changesByJourney({ release, before, changes }: ReleaseChanges, reader: Reader): Html {
  const journeys = [...new Set(changes.map(journeyOfChange))];
  return html`${journeys.map((journey) => {
    const inIt = changes.filter((change) => journeyOfChange(change) === journey);
    const name = journey === undefined ? reader.strings.sharedByJourneys : journeyName(journey, release, reader);
    return html`<h2>${name}</h2>${changesInFull({ release, before, changes: inIt }, reader)}`;
  })}`;
}

/** The name of a journey, and the way to it: today, or in the release where it is gone by now. */
function journeyName(id: string, { version }: Release, reader: Reader): Html {
  const { workspace, site, ofSite, language } = reader;
  const path = `${language}/journeys/${id}/`;
  if (workspace.journeys.has(id)) return journeyLink(id, reader);
  const title = site.options.releases?.titleOf(version, `${path}index.html`);
  return title === undefined ? html`${id}` : html`<a href="${ofSite(`v/${version}/${path}`)}">${title}</a>`;
}

/** The changes of a release that are told one by one, and how many others there are. */
export function changesInFull({ release, before, changes }: ReleaseChanges, { strings, href }: Reader): Html {
  const told = changes.filter(({ bump }) => bump !== 'patch');
  const page = before && href(pathOfPair({ from: before, to: release }));
  const items = told.map(
    ({ level, message, fingerprint }) =>
      html`<li><span class="level ${level}"><b aria-hidden="true">${signs[level]}</b> ${strings.levelsOfChange[level]}</span><a href="${page}#change.${fingerprint}">${message}</a></li>
`,
  );
  const small = changes.length - told.length;
  return html`${
    items.length > 0 &&
    html`<ul class="changes">
${items}</ul>`
  }${small > 0 && html`<p class="none">${strings.alsoChanged(small)}</p>`}`;
}

const signs = { breaking: '✕', notable: '!', info: '·' } as const;

/** The way from a release to what it was compared with, and to itself. */
export function releaseWays({ release, before }: ReleaseChanges, reader: Reader): Html {
  const { strings, href, ofSite, language, site } = reader;
  const { version } = release;
  const hasLanguage = site.options.releases?.titleOf(version, `${language}/index.html`) !== undefined;
  const home = `v/${version}/${hasLanguage ? `${language}/` : ''}`;
  return html`<p class="ways"><a href="${ofSite(home)}">${strings.readRelease}</a>${
    before &&
    html`<a href="${href(pathOfPair({ from: before, to: release }))}">${strings.compareWithBefore(before.version)}</a>`
  }</p>`;
}

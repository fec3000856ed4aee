import type { Change } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { changelogOf } from '../releases/changelog.js';
import { changesInFull } from './release-changes.js';

/** Which changes are told. */
export type Concerns = (change: Change) => boolean;

/** What each release changed of something, newest first; that none did where none did. */
export function changelog(concerns: Concerns, reader: Reader): Html {
  const { strings, language, href, site } = reader;
  const { releases } = site.options;
  const entries = (releases ? changelogOf(releases, language) : []).flatMap(({ release, before, changes }) => {
    const told = changes.filter(concerns);
    if (told.length === 0) return [];
    const { version, date } = release;
    return html`<h2 id="release.${version}"><a href="${href(`releases/${version}/`)}">${version}</a> <small>${date}</small></h2>
${changesInFull({ release, before, changes: told }, reader)}`;
  });
  return entries.length === 0 ? html`<p class="none">${strings.neverChanged}</p>` : html`${entries}`;
}

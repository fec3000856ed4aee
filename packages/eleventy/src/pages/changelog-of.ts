import type { Text } from '@journey-as-code/core';
import { html } from '../html.js';
import { type Concerns, changelog } from '../parts/changelog.js';
import { feedFiles, feedLinks } from '../parts/feeds.js';
import type { Reader } from '../reader.js';
import type { Site } from '../site-index.js';
import { definePage, type Page } from './page.js';

/** A sort of things that releases change, each with a changelog of its own. */
export interface ChangingThings<Thing> {
  readonly id: string;
  /** Where their own pages stand: `teams/`. Their changelogs stand in the same folder of the releases. */
  readonly folder: string;
  things(site: Site): Iterable<Thing>;
  title(name: string, reader: Reader): string;
  /** Which changes concern one of them. */
  concerns(thing: Thing): Concerns;
}

/** The pages that say what each release changed of such things, with their feeds. */
export function changelogOfThings<Thing extends { readonly id: string; readonly name: Text }>(
  sort: ChangingThings<Thing>,
): Page {
  const folderOf = ({ id }: Thing) => `releases/${sort.folder}${id}/`;
  const titleOf = ({ name }: Thing, reader: Reader) => sort.title(reader.plain(name), reader);
  return definePage<Thing>({
    id: sort.id,
    isIndexed: false,
    *paths(site) {
      if (site.options.releases === undefined) return;
      for (const thing of sort.things(site)) yield [folderOf(thing), thing];
    },
    title: titleOf,
    body(thing, reader) {
      const { strings, href, text } = reader;
      return html`<p class="crumb"><a href="${href('releases/')}">${strings.allReleases}</a> / <a href="${href(`${sort.folder}${thing.id}/`)}">${text(thing.name)}</a></p>
<h1>${titleOf(thing, reader)}</h1><p class="ways">${feedLinks(folderOf(thing), reader)}</p>
${changelog(sort.concerns(thing), reader)}`;
    },
    *files(site) {
      for (const thing of sort.things(site)) {
        const concerns = sort.concerns(thing);
        const told = (changes: readonly Parameters<Concerns>[0][]) => {
          const own = changes.filter(concerns);
          return own.length > 0 ? own : undefined;
        };
        yield* feedFiles(
          folderOf(thing),
          site.options,
          ({ changes }) => told(changes),
          (reader) => titleOf(thing, reader),
        );
      }
    },
  });
}

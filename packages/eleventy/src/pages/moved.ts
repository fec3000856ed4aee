import { hasBlueprint, type Journey, type Text, touchpointsOf, type Workspace } from '@journey-as-code/core';
import { html } from '../html.js';
import { formerSpots } from '../parts/former-places.js';
import { touchpointTarget } from '../parts/links.js';
import { plainPage } from '../plain-page.js';
import { readerOf } from '../reader.js';
import type { Site } from '../site-index.js';
import type { SitePage } from '../site-page.js';

/** An address that something had before, and the one it has. */
interface Move {
  readonly from: string;
  readonly to: string;
  readonly name: Text;
}

/** The old addresses of what was renamed: each leads on by itself, and a small script takes the anchor along. */
export function movedPages(site: Site): readonly SitePage[] {
  const moves = [...movesIn(site), ...touchpointMoves(site.workspace)];
  return site.languages.flatMap((language) => moves.map((move) => movedPage(move, site, language)));
}

function movesIn({ workspace }: Site): readonly Move[] {
  const { journeys, personas, teams, channels } = workspace;
  const blueprint = new Map([...journeys].filter(([, journey]) => hasBlueprint(journey)));
  return Object.entries({ journeys, blueprint, slides: journeys, embed: journeys, personas, teams, channels }).flatMap(
    ([folder, entries]) => {
      const taken = new Set<string>(entries.keys());
      const moves: Move[] = [];
      for (const { id, name, formerly } of entries.values()) {
        for (const former of formerly) {
          if (taken.has(former)) continue;
          taken.add(former);
          moves.push({ from: `${folder}/${former}/`, to: `${folder}/${id}/`, name });
        }
      }
      return moves;
    },
  );
}

/** The old addresses of touchpoints: under each name that a journey had, at each place where they were. */
function touchpointMoves({ journeys }: Workspace): readonly Move[] {
  const moves = new Map<string, Move>();
  const namesOf = (id: string): readonly string[] => [id, ...(journeys.get(id)?.formerly ?? [])];
  for (const journey of journeys.values()) {
    const spots = formerSpots(journey);
    if (journey.formerly.length === 0 && spots.size === 0) continue;
    for (const placed of touchpointsOf(journey)) {
      for (const spot of [`${journey.id}:${placed.place}`, ...(spots.get(placed.place) ?? [])]) {
        const [id = '', place = ''] = spot.split(':', 2);
        for (const name of namesOf(id)) {
          const from = `journeys/${name}/${place}/`;
          if (moves.has(from) || hasTouchpoint(journeys.get(name), place)) continue;
          moves.set(from, { from, to: touchpointTarget(placed), name: placed.touchpoint.name });
        }
      }
    }
  }
  return [...moves.values()];
}

function hasTouchpoint(journey: Journey | undefined, place: string): boolean {
  return journey !== undefined && touchpointsOf(journey).some((placed) => placed.place === place);
}

function movedPage({ from, to, name }: Move, site: Site, language: string): SitePage {
  const reader = readerOf(site, language, `${language}/${from}`);
  const { strings, href, text, plain } = reader;
  const main = html`<h1>${strings.movedTo}</h1><p class="lead"><a id="_moved" href="${href(to)}">${text(name)}</a></p>`;
  return plainPage({ sort: 'moved', title: plain(name), leadsTo: href(to), scripts: ['moved.js'], main }, reader);
}

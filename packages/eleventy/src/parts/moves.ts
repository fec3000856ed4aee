import { hasBlueprint, type Journey, type Text, touchpointsOf, type Workspace } from '@journey-as-code/core';
import type { Site } from '../site-index.js';
import { formerSpots } from './former-places.js';
import { touchpointTarget } from './links.js';

/** An address that something had before, and the one it has. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly name: Text;
}

/** Every address that something had before, below the language. */
export function movesOf(site: Site): readonly Move[] {
  return [...movesIn(site), ...touchpointMoves(site.workspace)];
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

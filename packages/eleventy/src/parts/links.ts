import type { Journey, PlacedStage, PlacedStep, PlacedTouchpoint, Text } from '@journey-as-code/core';
import { type Html, html, join, type Part } from '../html.js';
import type { Reader } from '../reader.js';

/** A link to an entry of the workspace by its name; its id alone where the workspace does not know it. */
function entryLink(
  id: string,
  entries: ReadonlyMap<string, { readonly name: Text }>,
  folder: string,
  { text, href }: Reader,
): Html {
  const entry = entries.get(id);
  return entry ? html`<a href="${href(`${folder}/${id}/`)}">${text(entry.name)}</a>` : html`${id}`;
}

export const teamLink = (id: string, reader: Reader): Html => entryLink(id, reader.workspace.teams, 'teams', reader);
export const personaLink = (id: string, reader: Reader): Html =>
  entryLink(id, reader.workspace.personas, 'personas', reader);
export const channelLink = (id: string, reader: Reader): Html =>
  entryLink(id, reader.workspace.channels, 'channels', reader);
export const journeyLink = (id: string, reader: Reader): Html =>
  entryLink(id, reader.workspace.journeys, 'journeys', reader);

/** A link to a step on the map of its journey: `3.1 Waits for review`. */
export function stepLink({ journey, place, number, step }: PlacedStep, { text, href }: Reader): Html {
  return html`<a href="${href(`journeys/${journey.id}/#${place}`)}">${number} ${text(step.name)}</a>`;
}

/** A link to an item of a journey: `pain-point`, `opportunity`, `action`, `delight`, `rule`. */
export function itemLink(
  journey: Journey,
  kind: 'pain-point' | 'delight' | 'opportunity' | 'action' | 'rule',
  item: { readonly id: string; readonly name: Text },
  { text, href }: Reader,
): Html {
  return html`<a href="${href(`journeys/${journey.id}/#${kind}.${item.id}`)}">${text(item.name)}</a>`;
}

/** Things in a line, separated as the language does. */
export function inLine(parts: readonly Part[], { strings }: Reader): Html {
  return join(parts, strings.listComma);
}

/** A link to a stage on the map of its journey: `3 Verify`. */
export function stageLink({ journey, place, number, stage }: PlacedStage, { text, href }: Reader): Html {
  return html`<a href="${href(`journeys/${journey.id}/#${place}`)}">${number} ${text(stage.name)}</a>`;
}

/** The page of a touchpoint; a handoff stands on that of its touchpoint. */
export function touchpointTarget({ journey, place }: PlacedTouchpoint): string {
  const [spot = place] = place.split('#', 1);
  return `journeys/${journey.id}/${spot}/`;
}

/** A link to the page of a touchpoint, from which its place on the map is one step away. */
export function touchpointLink(placed: PlacedTouchpoint, { text, href }: Reader): Html {
  return html`<a href="${href(touchpointTarget(placed))}">${text(placed.touchpoint.name)}</a>`;
}

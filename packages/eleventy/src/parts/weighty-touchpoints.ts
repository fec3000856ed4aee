import { daysOf, type PlacedTouchpoint, touchpointFriction, touchpointsOf } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { amount } from './amount.js';
import { journeyLink, touchpointLink } from './links.js';

/** How many touchpoints each list has. */
const most = 5;

/** The touchpoints of today that matter most: by what hurts there, by how often they are used, by what they decide. */
export function weightyTouchpoints(reader: Reader): Html | undefined {
  const { strings, workspace } = reader;
  const placed = touchpointsOf(workspace)
    .filter(({ journey, touchpoint }) => journey.state === 'as-is' && touchpoint.status === 'live')
    .map((one) => ({ one, friction: touchpointFriction(one) ?? 0, volume: volumeADay(one) ?? 0 }))
    .toSorted((a, b) => b.friction - a.friction || b.volume - a.volume);
  type Weighed = (typeof placed)[number];
  const list = (name: string, weighed: readonly Weighed[], factOf: (weighed: Weighed) => string | false) =>
    weighed.length > 0 &&
    html`<section><h2>${name}</h2><ul class="plain">${weighed.slice(0, most).map((each) => {
      const fact = factOf(each);
      return html`<li>${touchpointLink(each.one, reader)}<small>${fact !== false && `${fact} · `}${journeyLink(each.one.journey.id, reader)}</small></li>`;
    })}</ul></section>`;
  const frictionFact = ({ friction }: Weighed) => friction > 0 && strings.frictionOf(friction);
  const lists = [
    list(
      strings.hurtMost,
      placed.filter(({ friction }) => friction > 0),
      frictionFact,
    ),
    list(
      strings.usedMost,
      placed.filter(({ volume }) => volume > 0).toSorted((a, b) => b.volume - a.volume),
      ({ volume }) => strings.timesADay(amount(volume, undefined, reader)),
    ),
    list(
      strings.decideMost,
      placed.filter(({ one }) => one.step.momentOfTruth !== undefined),
      frictionFact,
    ),
  ].filter((found) => found !== false);
  return lists.length > 0
    ? html`<div class="board" role="group" aria-label="${strings.whatMatters}">${lists}</div>`
    : undefined;
}

/** How often a touchpoint is used in a day; undefined where nobody says. */
export function volumeADay({ touchpoint: { volume } }: PlacedTouchpoint): number | undefined {
  if (volume === undefined) return undefined;
  const days = daysOf(volume.per);
  return days > 0 ? Math.round((volume.value / days) * 10) / 10 : undefined;
}

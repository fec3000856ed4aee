import {
  type Action,
  isOpen,
  type Journey,
  type Opportunity,
  type PainPoint,
  type PlacedItem,
  type PlacedTouchpoint,
  painsAt,
  type Served,
  serving,
} from '@journey-as-code/core';
import { type Html, html } from '../../html.js';
import type { Reader } from '../../reader.js';
import { statusTags } from '../action-list.js';
import { fewFirst } from '../few-first.js';
import { painEntry, worstFirst } from '../lanes/pain-points.js';
import { liesIn } from '../lies-in.js';
import { itemLink } from '../links.js';

/** What hurts at a touchpoint; and, under a heading of its own, what hurts along its whole step or stage. */
export function painsHere(placed: PlacedTouchpoint, reader: Reader): Html | undefined {
  const { journey, place } = placed;
  const here = painsAt(journey, place);
  const around = painsAround(placed);
  if (here.length === 0 && around.length === 0) return undefined;
  const list = (pains: readonly PainPoint[]) =>
    pains.length > 0 &&
    fewFirst(
      worstFirst(pains).map((pain) =>
        painEntry(pain, reader.href(`journeys/${journey.id}/#pain-point.${pain.id}`), reader),
      ),
      reader,
      'plain columns',
    );
  return html`${list(here)}${around.length > 0 && html`<section class="group"><h3>${reader.strings.ofWholeStep}</h3>${list(around)}</section>`}`;
}

/** How many pain points at a touchpoint are open. */
export function openPainsHere({ journey, place }: PlacedTouchpoint): number {
  return painsAt(journey, place).filter(isOpen).length;
}

/** What pleases at a touchpoint. */
export function delightsHere({ journey, place }: PlacedTouchpoint, reader: Reader): Html | undefined {
  const { strings } = reader;
  const entries = delightsAt(journey, place).map(
    (delight) =>
      html`<li class="delight">${itemLink(journey, 'delight', delight, reader)}<small>${strings.strengths[delight.strength]}</small></li>`,
  );
  return entries.length > 0 ? fewFirst(entries, reader, 'plain columns') : undefined;
}

/** Opportunities and actions for what hurts and pleases at a touchpoint, and opportunities that lie there. */
export function doneHere(placed: PlacedTouchpoint, reader: Reader): Html | undefined {
  const { journey, place } = placed;
  const { workspace, strings } = reader;
  const items = [...painsAt(journey, place), ...painsAround(placed), ...delightsAt(journey, place)];
  const served: readonly Served[] = items.map(({ id }) => serving(workspace, journey.id, id));
  const lying = journey.opportunities.filter(({ at }) => liesAt(at, place)).map((item) => ({ journey, item }));
  const opportunities: readonly PlacedItem<Opportunity>[] = once([
    ...served.flatMap((one) => one.opportunities),
    ...lying,
  ]);
  const actions: readonly PlacedItem<Action>[] = once(served.flatMap((one) => one.actions));
  const entries = [
    ...opportunities.map(
      (one) =>
        html`<li>${itemLink(one.journey, 'opportunity', one.item, reader)} <span class="tag">${strings.opportunityStatus[one.item.status]}</span></li>`,
    ),
    ...actions.map(
      (one) => html`<li>${itemLink(one.journey, 'action', one.item, reader)} ${statusTags(one.item, reader)}</li>`,
    ),
  ];
  return entries.length > 0 ? fewFirst(entries, reader, 'plain rows') : undefined;
}

/** Pain points that are placed at the step or the stage as a whole. */
function painsAround({ journey, stage, step }: PlacedTouchpoint): readonly PainPoint[] {
  const place = `${stage.id}/${step.id}`;
  return painsAt(journey, place).filter(({ at }) => at.includes(place) || at.includes(stage.id));
}

function delightsAt({ delights }: Journey, place: string): Journey['delights'] {
  return delights.filter(({ at }) => liesAt(at, place));
}

function liesAt(places: readonly string[], place: string): boolean {
  return liesIn(
    places.map((one) => one.split('#', 1)[0] ?? one),
    place,
  );
}

function once<T>(placed: readonly PlacedItem<T>[]): readonly PlacedItem<T>[] {
  return [...new Map(placed.map((one) => [one.item, one])).values()];
}

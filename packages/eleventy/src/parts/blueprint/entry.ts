import {
  type BlueprintEntry,
  entryOwner,
  type Handoff,
  ownerOf,
  type PlacedStep,
  type PlacedTouchpoint,
} from '@journey-as-code/core';
import { type Html, html, join } from '../../html.js';
import type { Reader } from '../../reader.js';
import { durationWords } from '../amount.js';
import { systemName } from '../entry-name.js';
import { formerAnchors } from '../former-anchors.js';
import { icon } from '../icon.js';
import type { View } from '../lanes/lane.js';
import { touchpointChip } from '../lanes/touchpoints.js';
import { inLine, teamLink } from '../links.js';

/** What is done for a step: its name, its marks, who does it, with which system and how long. */
export function doneEntry(placed: PlacedStep, entry: BlueprintEntry, reader: Reader): Html {
  const { name, system, duration } = entry;
  const facts = [
    teamLink(entryOwner(placed, entry), reader),
    ...(system === undefined ? [] : [systemName(system, reader)]),
    ...(duration === undefined ? [] : [durationWords(duration, reader)]),
  ];
  return html`<li class="entry">${reader.text(name)}${marksOf(entry, reader)}<small>${join(facts, ' · ')}</small></li>`;
}

/** Where the customer is met: the touchpoint, who answers for it, and to whom the customer is passed on. */
export function metEntry(placed: PlacedTouchpoint, reader: Reader, view: View): Html {
  const { journey, touchpoint, place } = placed;
  return html`<li class="entry">${view === 'map' && formerAnchors(journey, place)}${touchpointChip(placed, reader, view)}<small>${teamLink(ownerOf(placed), reader)}</small>${touchpoint.handoffs.map((handoff) => handoffNote(handoff, reader))}</li>`;
}

/** Often fails, customer waits: each as a sign and as words; nothing where neither is so. */
export function marksOf(
  { failurePoint, waitPoint }: Pick<BlueprintEntry, 'failurePoint' | 'waitPoint'>,
  { strings }: Reader,
): Html | undefined {
  if (!failurePoint && !waitPoint) return undefined;
  const fails = failurePoint && html`<span class="fails">${icon('fails')}${strings.failurePoint}</span>`;
  const waits = waitPoint && html`<span class="waits">${icon('waits')}${strings.waitPoint}</span>`;
  return html`<small class="points">${fails}${waits}</small>`;
}

/** To whom the customer is passed on, warm or cold, and what goes along. */
function handoffNote({ to, mode, contextCarried, reason }: Handoff, reader: Reader): Html {
  const { strings, text } = reader;
  const carried =
    contextCarried.length > 0 && html`<small>${strings.carried} ${inLine(contextCarried.map(text), reader)}</small>`;
  const why = reason !== undefined && html`<small>${text(reason)}</small>`;
  return html`<p class="handoff ${mode}"><span aria-hidden="true">→ </span><span class="vh">${strings.passedOnTo} </span>${teamLink(to, reader)} <span class="tag">${strings.handoffModes[mode]}</span>${carried}${why}</p>`;
}

import type { Journey } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { factList } from './facts.js';
import { inLine, personaLink, teamLink } from './links.js';

/** Whose journey it is, what starts it, how it stands and who answers for it. */
export function journeyFacts(journey: Journey, reader: Reader): Html | undefined {
  const { strings, text } = reader;
  const reviewed = journey.lastReviewed !== undefined && html` ${strings.reviewedOn(journey.lastReviewed)}`;
  return factList([
    [
      strings.persona,
      inLine(
        journey.personas.map((id) => personaLink(id, reader)),
        reader,
      ),
    ],
    [strings.situation, journey.trigger && text(journey.trigger)],
    [
      strings.state,
      html`<span class="tag">${strings.states[journey.state]}</span> <span class="tag">${strings.journeyStatus[journey.status]}</span>${reviewed}`,
    ],
    [strings.owner, teamLink(journey.owner, reader)],
  ]);
}

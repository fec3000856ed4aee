import type { Journey } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { formerItemAnchors } from './former-anchors.js';
import { itemCards } from './item-card.js';
import { evidenceEntry } from './lanes/evidence.js';
import { placeLinks } from './places.js';
import { prose } from './prose.js';

/** Every delight of a journey. */
export function delightsInFull(journey: Journey, reader: Reader): readonly Html[] | undefined {
  const { strings, text, workspace } = reader;
  return itemCards(
    journey.delights.map((delight) => {
      const { id, name, strength, affectedShare, at, evidence, description } = delight;
      const sources = evidence.flatMap((one) => workspace.evidence.get(one) ?? []);
      return {
        id: `delight.${id}`,
        former: formerItemAnchors('delight', delight, journey.delights),
        name: text(name),
        className: 'delight',
        marks: [
          html`<span class="tag">${strings.strengths[strength]}</span>`,
          affectedShare !== undefined && html`<span>${strings.affects(affectedShare)}</span>`,
        ],
        words: prose(description, reader),
        facts: [
          [strings.where, placeLinks(journey, at, reader)],
          [
            strings.evidence,
            sources.length > 0 && html`<ul class="plain">${sources.map((one) => evidenceEntry(one, reader))}</ul>`,
          ],
        ],
      };
    }),
  );
}

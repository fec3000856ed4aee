import {
  addressing,
  backlog,
  type Journey,
  opportunitiesOf,
  opportunityValue,
  quadrantOf,
} from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { addressedLinks } from './addressed.js';
import { formerItemAnchors } from './former-anchors.js';
import { itemCards } from './item-card.js';
import { inLine, itemLink, teamLink } from './links.js';
import { outsideLinks } from './outside-links.js';
import { placeLinks } from './places.js';
import { prose } from './prose.js';

/** Every opportunity of a journey, in the order of the backlog. */
export function opportunitiesInFull(journey: Journey, reader: Reader): readonly Html[] | undefined {
  const { strings, text, workspace } = reader;
  return itemCards(
    backlog(opportunitiesOf(journey)).map(({ item }) => {
      const quadrant = quadrantOf(item);
      const value = opportunityValue(item);
      const { actions } = addressing(workspace, journey.id, item.id);
      return {
        id: `opportunity.${item.id}`,
        former: formerItemAnchors('opportunity', item, journey.opportunities),
        name: text(item.name),
        className: 'opp',
        marks: [
          quadrant && html`<span class="tag strong">${strings.quadrants[quadrant]}</span>`,
          html`<span class="tag">${strings.opportunityStatus[item.status]}</span>`,
          html`<span>${strings.opportunityTypes[item.type]}</span>`,
        ],
        words: prose(item.description, reader),
        facts: [
          [strings.addresses, addressedLinks(journey, item.addresses, reader)],
          [strings.where, item.at.length > 0 && placeLinks(journey, item.at, reader)],
          [strings.value, value !== undefined && strings.outOf(value, 100)],
          [strings.effort, item.score?.effort !== undefined && strings.outOf(item.score.effort, 5)],
          [strings.owner, item.owner !== undefined && teamLink(item.owner, reader)],
          [
            strings.actions,
            actions.length > 0 &&
              inLine(
                actions.map((one) => itemLink(one.journey, 'action', one.item, reader)),
                reader,
              ),
          ],
          [strings.links, outsideLinks(item.links, reader)],
        ],
      };
    }),
  );
}

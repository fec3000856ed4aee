import { type Journey, type PainPoint, serving } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { formerItemAnchors } from './former-anchors.js';
import { openSinceInLine } from './history/open-since.js';
import { itemCards } from './item-card.js';
import { evidenceEntry } from './lanes/evidence.js';
import { severityTag, worstFirst } from './lanes/pain-points.js';
import { inLine, itemLink, personaLink } from './links.js';
import { outsideLinks } from './outside-links.js';
import { placeLinks } from './places.js';
import { prose } from './prose.js';

/** Every pain point of a journey with all that is known of it, worst first. */
export function painPointsInFull(journey: Journey, reader: Reader): readonly Html[] | undefined {
  return itemCards(worstFirst(journey.painPoints).map((pain) => painCard(journey, pain, reader)));
}

function painCard(journey: Journey, pain: PainPoint, reader: Reader) {
  const { strings, text, workspace } = reader;
  const { opportunities, actions } = serving(workspace, journey.id, pain.id);
  const evidence = pain.evidence.flatMap((id) => workspace.evidence.get(id) ?? []);
  const share = pain.affectedShare;
  return {
    id: `pain-point.${pain.id}`,
    former: formerItemAnchors('pain-point', pain, journey.painPoints),
    name: text(pain.name),
    className: `pain ${pain.severity}`,
    marks: [
      severityTag(pain, reader),
      html`<span class="tag">${strings.painStatus[pain.status]}</span>`,
      html`<span>${[strings.frequencies[pain.frequency], ...(share === undefined ? [] : [strings.affects(share)])].join(' · ')}</span>`,
    ],
    words: prose(pain.description, reader),
    facts: [
      [strings.where, placeLinks(journey, pain.at, reader)],
      [strings.rootCause, pain.rootCause && text(pain.rootCause)],
      [strings.whatHappens, pain.outcome && strings.painOutcomes[pain.outcome]],
      [strings.category, strings.categories[pain.category]],
      [
        strings.personas,
        pain.personas.length > 0 &&
          inLine(
            pain.personas.map((id) => personaLink(id, reader)),
            reader,
          ),
      ],
      [strings.stillOpen, openSinceInLine({ journey, pain }, reader)],
      [strings.firstSeen, pain.firstSeen],
      [strings.resolvedOn, pain.resolvedOn],
      [
        strings.opportunities,
        opportunities.length > 0 &&
          inLine(
            opportunities.map((one) => itemLink(one.journey, 'opportunity', one.item, reader)),
            reader,
          ),
      ],
      [
        strings.actions,
        actions.length > 0 &&
          inLine(
            actions.map((one) => itemLink(one.journey, 'action', one.item, reader)),
            reader,
          ),
      ],
      [
        strings.evidence,
        evidence.length > 0 && html`<ul class="plain">${evidence.map((one) => evidenceEntry(one, reader))}</ul>`,
      ],
      [strings.links, outsideLinks(pain.links, reader)],
    ],
  } as const;
}

import type { Journey } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { addressedLinks } from './addressed.js';
import { durationWords } from './amount.js';
import { formerItemAnchors } from './former-anchors.js';
import { itemCards } from './item-card.js';
import { teamLink } from './links.js';
import { placeLinks } from './places.js';
import { prose } from './prose.js';
import { type Rule, triggerOf } from './rule-words.js';

/** Every orchestration rule of a journey: when it acts, and what it does then. */
export function rulesInFull(journey: Journey, reader: Reader): readonly Html[] | undefined {
  const { strings, text } = reader;
  return itemCards(
    journey.rules.map((rule) => ({
      id: `rule.${rule.id}`,
      former: formerItemAnchors('rule', rule, journey.rules),
      name: text(rule.name),
      className: 'rule',
      marks: [
        html`<span class="tag">${strings.ruleStatus[rule.status]}</span>`,
        html`<span>${strings.ruleModes[rule.mode]}</span>`,
      ],
      words: prose(rule.description, reader),
      facts: [
        [strings.trigger, triggerOf(rule, reader)],
        [strings.condition, rule.when && text(rule.when)],
        [strings.response, responseOf(journey, rule, reader)],
        [strings.delay, rule.timing?.delay !== undefined && durationWords(rule.timing.delay, reader)],
        [strings.addresses, addressedLinks(journey, rule.addresses, reader)],
        [strings.owner, rule.owner !== undefined && teamLink(rule.owner, reader)],
      ],
    })),
  );
}

function responseOf(journey: Journey, { response }: Rule, reader: Reader): Html {
  const { strings, text } = reader;
  const { type, touchpoint, content, routeTo } = response;
  return html`${strings.responses[type]}${touchpoint !== undefined && html` · ${placeLinks(journey, [touchpoint], reader)}`}${routeTo !== undefined && html` · ${teamLink(routeTo, reader)}`}${content && html`<small>${text(content)}</small>`}`;
}

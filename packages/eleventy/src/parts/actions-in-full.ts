import type { Action, Journey } from '@journey-as-code/core';
import { type Html, html } from '../html.js';
import type { Reader } from '../reader.js';
import { addressedLinks } from './addressed.js';
import { amount } from './amount.js';
import { formerItemAnchors } from './former-anchors.js';
import { itemCards } from './item-card.js';
import { teamLink } from './links.js';
import { outsideLinks } from './outside-links.js';
import { prose } from './prose.js';

/** Every action of a journey: who does what by when, and what should come of it. */
export function actionsInFull(journey: Journey, reader: Reader): readonly Html[] | undefined {
  const { strings, text } = reader;
  return itemCards(
    journey.actions.map((action) => ({
      id: `action.${action.id}`,
      former: formerItemAnchors('action', action, journey.actions),
      name: text(action.name),
      className: 'action',
      marks: [
        html`<span class="tag ${isActive(action) && 'strong'}">${strings.actionStatus[action.status]}</span>`,
        html`<span>${strings.actionTypes[action.type]}</span>`,
      ],
      words: prose(action.description, reader),
      facts: [
        [strings.owner, action.owner !== undefined && teamLink(action.owner, reader)],
        [strings.time, timeOf(action, reader)],
        [strings.addresses, addressedLinks(journey, action.addresses, reader)],
        [strings.dependsOn, addressedLinks(journey, action.dependsOn, reader)],
        [strings.steps, action.steps.length > 0 && stepList(action, reader)],
        [strings.expected, expectedList(action, reader)],
        [strings.links, outsideLinks(action.links, reader)],
      ],
    })),
  );
}

function isActive({ status }: Action): boolean {
  return status === 'in-progress' || status === 'blocked';
}

/** From when to when, and when it was done. */
function timeOf({ start, due, doneOn }: Action, { strings }: Reader): string | undefined {
  const parts = [
    ...(start === undefined ? [] : [strings.from(start)]),
    ...(due === undefined ? [] : [strings.due(due)]),
    ...(doneOn === undefined ? [] : [strings.doneOn(doneOn)]),
  ];
  return parts.length > 0 ? parts.join(' · ') : undefined;
}

function stepList({ steps }: Action, reader: Reader): Html {
  const { strings, text } = reader;
  return html`<ul class="plain checklist">${steps.map(({ name, owner, due, done }) => {
    const facts = [owner !== undefined && teamLink(owner, reader), due !== undefined && strings.due(due)].filter(
      (fact) => fact !== false,
    );
    return html`<li><span aria-hidden="true">${done ? '✓' : '○'}</span> ${text(name)} <small>${[done ? strings.done : strings.notDone, ...facts].map((fact, index) => html`${index > 0 && ' · '}${fact}`)}</small></li>`;
  })}</ul>`;
}

function expectedList({ expected }: Action, reader: Reader): Html | undefined {
  if (expected.length === 0) return undefined;
  const { workspace, text } = reader;
  return html`<ul class="plain">${expected.map(({ metric: id, change }) => {
    const metric = workspace.metrics.get(id);
    const sign = change > 0 ? '+' : '';
    return html`<li>${metric ? text(metric.name) : id} <b>${sign}${amount(change, metric, reader)}</b></li>`;
  })}</ul>`;
}
